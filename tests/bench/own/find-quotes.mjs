import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { squeeze as squeezed } from './compare-words.mjs';

/** Readers of PDF order the letters of a lam-alef ligature differently. @param {string} text */
const squeeze = (text) => squeezed(text).replace(/[ال]+/g, (run) => [...run].sort().join(''));

const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout ?? '';
const entities = (/** @type {string} */ text) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(
      /&(amp|ndash|mdash|apos|quot|copy);/g,
      (_, name) => ({ amp: '&', ndash: '–', mdash: '—', apos: "'", quot: '"' })[/** @type {string} */ (name)] ?? '',
    );

/** @param {string} path @returns {string | null} the text another reader finds in the file, null where it cannot look */
function textOf(path) {
  const kind = extname(path).toLowerCase();
  if (kind === '.pdf') return squeeze(run('pdftotext', ['-q', path, '-'])) || null;
  if (kind === '.docx') return squeeze(entities(run('unzip', ['-p', path, 'word/*.xml']).replace(/<[^>]+>/g, '')));
  if (kind === '.odt') return squeeze(entities(run('unzip', ['-p', path, 'content.xml']).replace(/<[^>]+>/g, '')));
  if (kind === '.html') return squeeze(entities(readFileSync(path, 'utf8').replace(/<[^>]+>/g, '')));
  return kind === '.txt' ? squeeze(readFileSync(path, 'utf8')) : null;
}

/**
 * Looks every quotation up in its file with a reader that is not ours.
 * @param {{gold: any, candidate: any}[]} cases @param {string} folder @param {(text: string) => void} note
 */
export function findQuotes(cases, folder, note) {
  /** @type {Map<string, string | null>} */
  const texts = new Map();
  const score = { found: 0, count: 0, unchecked: 0 };
  for (const { gold, candidate } of cases) {
    for (const { id, evidence } of candidate?.criteria ?? []) {
      for (const { file, quote } of evidence) {
        if (!texts.has(file)) texts.set(file, textOf(join(folder, file)));
        const text = texts.get(file);
        if (!text) {
          score.unchecked++;
          continue;
        }
        score.count++;
        if (text.includes(squeeze(quote))) score.found++;
        else note(`${gold.id} ${id}: not in ${file}: ${quote}`);
      }
    }
  }
  return score;
}
