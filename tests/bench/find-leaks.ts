import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { coverDocument } from '../../renderer/domain/blind/cover-document.ts';
import { interpretApplication } from '../../renderer/domain/candidate/interpret-application.ts';
import type { Document } from '../../renderer/domain/document/document.ts';
import { listLines } from '../../renderer/domain/document/place.ts';
import { fold } from '../../renderer/domain/text/fold.ts';
import { readInNode } from '../helpers/read-in-node.ts';

/** What is known of an application, in the form of results.json. */
interface Gold {
  readonly facts: {
    readonly name?: string;
    readonly emails?: readonly string[];
    readonly phones?: readonly string[];
    readonly birthDate?: string;
  };
}

const merit = new Set(['experience', 'education', 'training', 'skills', 'languages', 'publications', 'volunteering']);

/** The words of a person that may not stand in a covered document, folded; of a number its last digits. */
function wordsOf({ name = '', emails = [], phones = [] }: Gold['facts']): readonly string[] {
  return [...name.split(/[\s-]+/u), ...emails, ...phones.map((phone) => phone.slice(-6))].filter((word) => word.length > 3).map(fold);
}

async function readAll(path: string): Promise<readonly Document[]> {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
  const read = await Promise.all(files.map((file) => readInNode(file, { ocr: false }).catch(() => [])));
  return read.flat();
}

/**
 * `npx tsx tests/bench/find-leaks.ts FOLDER…`: covers the applications of folders with `cvs` and `gold`, prints every line in which a word
 * of the person is left, and what share of the lines that are judged on merit lost something. Pictures need recognition and are left out.
 */
async function findLeaks(root: string): Promise<void> {
  let [applications, leaks, touched, lines] = [0, 0, 0, 0];
  for (const entry of readdirSync(join(root, 'cvs'))) {
    const id = entry.replace(/\.\w+$/u, '');
    const documents = await readAll(join(root, 'cvs', entry));
    if (documents.length === 0) continue;
    applications += 1;
    const gold: Gold = JSON.parse(readFileSync(join(root, 'gold', `${id}.json`), 'utf8'));
    const words = wordsOf(gold.facts);
    const facts = interpretApplication(documents, { defaultCountry: 'MA', asOf: '2024-04-07' });
    for (const document of documents) {
      for (const { text, index } of listLines(coverDocument(document, facts, { gates: false }))) {
        const plain = fold(text);
        const digits = plain.replace(/[^\d]/gu, '');
        const left = words.filter((word) => (/^\d+$/u.test(word) ? digits : plain).includes(word));
        if (left.length > 0) console.log(`${id}: ${left.join(', ')} | ${text}`);
        leaks += left.length;
        const judged = facts.passages.some(
          ({ section, evidence: { place } }) =>
            merit.has(section) && place.file === document.file && place.line <= index && index <= place.lastLine,
        );
        lines += judged ? 1 : 0;
        touched += judged && text.includes('█') ? 1 : 0;
      }
    }
  }
  console.log(`${root}: ${applications} applications, ${leaks} words left, ${touched} of ${lines} lines judged on merit lost something`);
}

async function main(): Promise<void> {
  for (const root of process.argv.slice(2)) await findLeaks(root);
}

void main();
