import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interpretApplication } from '../../../../../renderer/domain/candidate/interpret-application.ts';
import type { Document } from '../../../../../renderer/domain/document/document.ts';
import { listLines } from '../../../../../renderer/domain/document/place.ts';
import { assess } from '../../../../../renderer/domain/screening/assess.ts';
import { compareJudgements } from '../../../../../renderer/domain/screening/equal-treatment/compare-judgements.ts';
import { swapPerson } from '../../../../../renderer/domain/screening/equal-treatment/swap-person.ts';
import { interpretNotice } from '../../../../../renderer/domain/vacancy/interpret-notice.ts';
import { readInNode } from '../../../../helpers/read-in-node.ts';

const sample = join(import.meta.dirname, '../../../../../resources/sample');
const asOf = '2026-11-30';
const textOf = (documents: readonly Document[]): string =>
  documents
    .flatMap(listLines)
    .map(({ text }) => text)
    .join('\n');

async function readSample() {
  const [document] = await readInNode(join(sample, 'notice.docx'));
  if (!document) throw new Error('the sample has no notice');
  const names = readdirSync(join(sample, 'applications')).filter((name) => /\.(?:pdf|docx)$/u.test(name));
  const applications: (readonly Document[])[] = [];
  for (const name of names) applications.push(await readInNode(join(sample, 'applications', name), { ocr: false }).catch(() => []));
  return { vacancy: interpretNotice(document), applications: applications.filter((documents) => documents.length > 0) };
}

const reading = readSample();

test('other names, the other sex, another address and origin leave every verdict and every point as they are', async () => {
  const { vacancy, applications } = await reading;
  expect(applications.length).toBeGreaterThan(9);
  const judge = (documents: readonly Document[]) => {
    const facts = interpretApplication(documents, { defaultCountry: vacancy.country, asOf });
    return { facts, assessment: assess(facts, vacancy, asOf) };
  };
  for (const documents of applications) {
    const { facts, assessment } = judge(documents);
    const swapped = swapPerson(documents, facts, true);
    const other = judge(swapped);
    expect(textOf(swapped)).not.toBe(textOf(documents));
    expect(other.facts.name?.value).not.toBe(facts.name?.value);
    expect([facts.name?.value, compareJudgements(assessment, other.assessment)]).toEqual([facts.name?.value, []]);
    expect(other.assessment.status).toBe(assessment.status);
  }
}, 60_000);

test('a judgement that saw the person would be found out', async () => {
  const { vacancy, applications } = await reading;
  const [documents = []] = applications;
  const { assessment } = { assessment: assess(interpretApplication(documents, { defaultCountry: 'MA', asOf }), vacancy, asOf) };
  const [first, ...others] = assessment.verdicts;
  if (!first) throw new Error('the grid is empty');
  const biased = { ...assessment, verdicts: [{ ...first, verdict: 'notMet' as const, points: -1 }, ...others] };
  expect(compareJudgements(assessment, biased)).toEqual([
    { criterionId: first.criterionId, before: { verdict: first.verdict, points: first.points }, after: { verdict: 'notMet', points: -1 } },
  ]);
}, 60_000);
