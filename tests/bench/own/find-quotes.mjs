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

/** @param {string} path @returns {string | null} what another reader finds in the file, null where it cannot look */
function textOf(path) {
  const kind = extname(path).toLowerCase();
  if (kind === '.pdf') return run('pdftotext', ['-q', path, '-']).trim() || null;
  if (kind === '.docx') return entities(run('unzip', ['-p', path, 'word/*.xml']).replace(/<[^>]+>/g, ''));
  if (kind === '.odt') return entities(run('unzip', ['-p', path, 'content.xml']).replace(/<[^>]+>/g, ''));
  if (kind === '.html') return entities(readFileSync(path, 'utf8').replace(/<[^>]+>/g, ''));
  return kind === '.txt' ? readFileSync(path, 'utf8') : null;
}

/**
 * Whether the text holds the quotation. pdftotext orders the parts of a right-to-left line by its own lights, so Arabic may also
 * stand with all its words, in any order, on one line or two that follow each other.
 * @param {string} text @param {string} quote
 */
function holds(text, quote) {
  if (squeeze(text).includes(squeeze(quote))) return true;
  if (!/\p{Script=Arabic}/u.test(quote)) return false;
  const words = quote.split(/[^\p{L}\p{M}\p{N}]+/u).map(squeeze);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line, i) => {
    const place = squeeze(`${line} ${lines[i + 1] ?? ''}`);
    return words.every((word) => place.includes(word));
  });
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
        if (holds(text, quote)) score.found++;
        else note(`${gold.id} ${id}: not in ${file}: ${quote}`);
      }
    }
  }
  return score;
}
