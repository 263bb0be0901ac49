import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { interpretApplication } from '../../renderer/domain/candidate/interpret-application.ts';
import type { Document } from '../../renderer/domain/document/document.ts';
import { factsJson } from '../../renderer/domain/report/facts-json.ts';
import { assess } from '../../renderer/domain/screening/assess.ts';
import { findDuplicates, toDuplicateItem } from '../../renderer/domain/screening/duplicates.ts';
import { rankAssessments } from '../../renderer/domain/screening/rank.ts';
import { parseVacancyJson, toVacancyJson } from '../../renderer/domain/vacancy/vacancy-json.ts';
import { readInNode } from '../helpers/read-in-node.ts';

/**
 * Screens a folder without Electron, for development: `--vacancy vacancy.json --cvs folder --out folder`, optionally `--as-of date`,
 * `--no-ocr`. Writes results.json in the form of batch mode; reasons stay message keys with their parameters.
 */
const { values } = parseArgs({
  options: {
    vacancy: { type: 'string' },
    cvs: { type: 'string' },
    out: { type: 'string' },
    'as-of': { type: 'string' },
    'no-ocr': { type: 'boolean', default: false },
  },
});
const { vacancy: vacancyPath, cvs, out } = values;
if (!vacancyPath || !cvs || !out) throw new Error('usage: screen-in-node --vacancy FILE --cvs FOLDER --out FOLDER');
const parsed = parseVacancyJson(readFileSync(vacancyPath, 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { vacancy } = parsed;
const asOf = values['as-of'] ?? (vacancy.closesOn ?? vacancy.publishedOn ?? '').slice(0, 10);
const failures: { file: string; code: string; message: string }[] = [];

async function readOne(root: string, file: string): Promise<readonly Document[]> {
  try {
    const documents = await readInNode(join(root, file), { ocr: !values['no-ocr'] });
    return documents.map((document) => ({ ...document, file }));
  } catch (error) {
    failures.push({ file, code: 'damaged', message: String(error) });
    return [];
  }
}

const names = readdirSync(cvs)
  .filter((name) => !name.startsWith('.'))
  .sort();
const read = [];
for (const name of names) {
  const folder = statSync(join(cvs, name)).isDirectory();
  const files = folder
    ? readdirSync(join(cvs, name))
        .sort()
        .map((file) => `${name}/${file}`)
    : [name];
  const documents = [];
  for (const file of files) documents.push(...(await readOne(cvs, file)));
  if (documents.length === 0) continue;
  const facts = interpretApplication(documents, { defaultCountry: vacancy.country, asOf });
  read.push({ id: name, files, facts, assessment: assess(facts, vacancy, asOf) });
}
const ranks = new Map(rankAssessments(read).map(({ id, rank }) => [id, rank]));
const candidates = read.map(({ id, files, facts, assessment }) => ({
  id,
  files,
  status: assessment.status,
  needsReview: assessment.needsReview,
  rank: ranks.get(id) ?? null,
  score: assessment.score,
  confidence: assessment.confidence,
  language: facts.language,
  facts: factsJson(facts, false, id),
  criteria: assessment.verdicts.map(({ criterionId, reason, evidence, question: _, ...verdict }) => ({
    id: criterionId,
    ...verdict,
    reason: `${reason.key} ${JSON.stringify(reason.params)}`,
    evidence: evidence.map(({ place, quote }) => ({ file: place.file, page: place.page, quote })),
  })),
  warnings: assessment.doubts,
}));
const duplicates = findDuplicates(read.map(({ id, facts }) => toDuplicateItem(id, facts, null))).map(({ ids }) => ids);
mkdirSync(out, { recursive: true });
const results = { asOf, vacancy: toVacancyJson(vacancy, ({ key }) => key), candidates, failures, duplicates };
writeFileSync(join(out, 'results.json'), JSON.stringify(results, null, 2));
for (const { id, rank, score, status } of [...candidates].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9))) {
  console.log([rank ?? '–', score, status, id].join('\t'));
}
