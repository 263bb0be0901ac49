#!/usr/bin/env node
// Screens one set of our own applications against its grids and prints how far the result agrees with the gold records.
//
//   npm run check:own -- one|two|three|four|five [--verbose]
//
// Prints one "name: value" per line for each grid; --verbose adds every disagreement. Needs pdftotext and unzip to look quotes up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findQuotes } from './own/find-quotes.mjs';
import { scoreFacts } from './own/score-facts.mjs';
import { scoreOrder } from './own/score-order.mjs';
import { scoreVerdicts } from './own/score-verdicts.mjs';

/** The grids each set has gold for. @type {Record<string, string[]>} */
const grids = {
  one: ['labour-migration', 'local-coordinator'],
  two: ['labour-migration', 'local-coordinator'],
  three: ['meal-tunis'],
  four: ['finance-dakar'],
  five: ['wash-tahoua', 'protection-abeche', 'climat-ziguinchor', 'si-rabat'],
};
const [set = ''] = process.argv.slice(2);
const vacancies = grids[set];
if (!vacancies) {
  console.error(`usage: npm run check:own -- ${Object.keys(grids).join('|')} [--verbose]`);
  process.exit(2);
}
const verbose = process.argv.includes('--verbose');
const applications = join(import.meta.dirname, 'applications');
const cvs = join(applications, set, 'cvs');
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const golds = readdirSync(join(applications, set, 'gold'))
  .sort()
  .map((file) => read(join(applications, set, 'gold', file)));
const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  whole === 0 ? 'n/a' : `${((100 * part) / whole).toFixed(1)} (${part}/${whole})`;
const print = (/** @type {string} */ name, /** @type {string | number} */ value) => console.log(`${name}: ${value}`);
const note = (/** @type {string} */ text) => verbose && console.log(`    ${text}`);

/** @param {string} vacancy @returns what screening gave */
function screen(vacancy) {
  const out = mkdtempSync(join(tmpdir(), 'tamis-own-'));
  const script = join(import.meta.dirname, 'screen-in-node.ts');
  const args = ['--vacancy', join(applications, 'vacancies', `${vacancy}.json`), '--cvs', cvs, '--out', out];
  const { status, stderr } = spawnSync('npx', ['tsx', script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`screening for ${vacancy} failed: ${stderr.slice(-2000)}`);
  const results = read(join(out, 'results.json'));
  rmSync(out, { recursive: true });
  return results;
}

/** @param {any[]} found each a pair of ids of applications @param {string[][]} wanted */
function printDuplicates(found, wanted) {
  const key = (/** @type {string[]} */ pair) =>
    pair
      .map((id) => id.split('.')[0])
      .sort()
      .join('+');
  const keys = new Set(found.map(key));
  const hits = wanted.filter((pair) => keys.has(key(pair))).length;
  print('duplicates-found', `${hits}/${wanted.length}`);
  print('duplicates-false', keys.size - hits);
}

for (const vacancy of vacancies) {
  console.log(`\n${set}, ${vacancy}`);
  const results = screen(vacancy);
  /** @type {Map<string, any>} */
  const byFile = new Map(
    results.candidates.flatMap((/** @type {any} */ one) => one.files.map((/** @type {string} */ file) => [file, one])),
  );
  const cases = golds.filter(({ verdicts }) => verdicts[vacancy]).map((gold) => ({ gold, candidate: byFile.get(gold.files[0]) ?? null }));
  print('candidates', cases.length);
  print('lost', cases.filter(({ candidate }) => candidate === null).length);
  for (const { file, code } of results.failures) note(`failure ${file}: ${code}`);

  const verdicts = scoreVerdicts(cases, results.vacancy.criteria, vacancy, note);
  print('verdict-accuracy', percent(verdicts.all.right, verdicts.all.count));
  for (const [kind, { right, count }] of Object.entries(verdicts.byKind)) print(`verdict-accuracy.${kind}`, percent(right, count));
  print('wrong-exclusions', verdicts.wrongExclusions);
  print('missed-exclusions', verdicts.missedExclusions);
  print('verdicts-without-evidence', `${verdicts.withoutEvidence}/${verdicts.needingEvidence}`);
  const quotes = findQuotes(cases, cvs, note);
  print('quotes-found-in-file', `${percent(quotes.found, quotes.count)}, ${quotes.unchecked} in pictures or formats not looked into`);

  const facts = scoreFacts(cases, note);
  for (const [name, { right, count }] of Object.entries(facts.shares)) print(`fact.${name}`, percent(right, count));
  for (const [name, f1] of Object.entries(facts.f1)) print(`fact.${name}.f1`, (100 * f1).toFixed(1));

  const order = scoreOrder(cases, vacancy);
  print('ndcg@10', order.ndcg.toFixed(4));
  print('pair-order', percent(order.pairsRight, order.pairs));
  print('exclusion.f1', (100 * order.exclusionF1).toFixed(1));
  printDuplicates(
    results.duplicates,
    golds.filter(({ duplicateOf }) => duplicateOf).map(({ id, duplicateOf }) => [duplicateOf, id]),
  );
}
