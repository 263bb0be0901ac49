import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Facts } from '../../renderer/domain/candidate/facts.ts';
import { interpretApplication } from '../../renderer/domain/candidate/interpret-application.ts';
import type { Document } from '../../renderer/domain/document/document.ts';
import { readInNode } from '../helpers/read-in-node.ts';

/** Facts as results.json has them. */
function toContract(facts: Facts): unknown {
  return {
    name: facts.name?.value ?? null,
    emails: facts.emails.map(({ value }) => value),
    phones: facts.phones.map(({ value }) => value),
    nationality: facts.nationality.map(({ value }) => value),
    birthDate: facts.birthDate?.value ?? null,
    statedAge: facts.statedAge?.value ?? null,
    licences: facts.licences.map(({ value }) => value),
    documents: facts.documents.map(({ value }) => value),
    language: facts.language,
    education: facts.education.map(({ evidence: _, ...rest }) => rest),
    experience: facts.experience.map(({ evidence: _, lines, ...rest }) => ({ ...rest, text: lines.map(({ quote }) => quote).join('\n') })),
    languages: facts.languages.map(({ code, cefr }) => ({ code, cefr })),
    doubts: facts.doubts.map(({ code, detail }) => `${code}: ${detail}`),
  };
}

function unread(file: string, error: unknown): readonly Document[] {
  console.error(`${file}: ${String(error)}`);
  return [];
}

/**
 * Prints, for each file or folder (one application with several documents) given, one line of JSON: its files and its facts.
 * `--as-of YYYY-MM-DD` sets the reference date, `--country XX` the default country, `--passages` adds the passages.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'as-of': { type: 'string', default: '2023-01-31' },
    country: { type: 'string', default: 'MA' },
    passages: { type: 'boolean', default: false },
  },
});
for (const path of positionals) {
  const folder = statSync(path).isDirectory();
  const files = folder
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];
  const documents = (await Promise.all(files.map((file) => readInNode(file).catch((error: unknown) => unread(file, error))))).flat();
  const facts = interpretApplication(documents, { defaultCountry: values.country, asOf: values['as-of'] });
  const names = files.map((file) => (folder ? `${basename(path)}/${basename(file)}` : basename(file)));
  const passages = values.passages
    ? { passages: facts.passages.map(({ section, position, evidence }) => [section, position, evidence.quote]) }
    : {};
  console.log(JSON.stringify({ id: basename(path), files: names, status: 'ranked', criteria: [], facts: toContract(facts), ...passages }));
}
