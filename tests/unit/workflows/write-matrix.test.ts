import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { prepareDossier } from '../../../renderer/domain/report/dossier/dossier.ts';
import { pointsOf, scoreOf } from '../../../renderer/domain/screening/score.ts';
import type { VerdictKind } from '../../../renderer/domain/screening/verdict.ts';
import { createTranslate } from '../../../renderer/i18n/index.ts';
import { writeMatrix } from '../../../renderer/workflows/exports/write-matrix.ts';
import { evaluateCell } from '../../helpers/evaluate-cell.ts';
import { candidateOf, inputOf, showKeys } from '../domain/report/report-fixture.ts';
import { twoSkills } from './test-context.ts';

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

async function sheetsOf(...input: Parameters<typeof inputOf>) {
  return (await load(await writeMatrix(prepareDossier(inputOf(...input)), showKeys, 'fr'))).worksheets;
}

const cellsOf = (sheet: ExcelJS.Worksheet | undefined): unknown => Array.from((sheet?.getRow(2).values ?? []) as unknown[]).slice(1);

test('the matrix keeps its header and names in sight, and every column can be filtered', async () => {
  const [matrix] = await sheetsOf([candidateOf('a', 'Lina\nSuivi', ['met', 'notEvidenced'])]);
  expect(matrix?.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 1 });
  expect(matrix?.autoFilter).toBe('A1:I2');
  expect(matrix?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '1:1' });
  const [rank, name, score, ...rest] = cellsOf(matrix) as unknown[];
  expect([rank, name, score]).toEqual([1, 'Lina', expect.objectContaining({ result: 60 })]);
  expect(rest).toEqual(['status.ranked', 'report.yes', 'decision.none', 'verdict.met', 'verdict.notEvidenced', 'a.txt']);
});

test('exclusions stand on their own sheet with reason and quotation', async () => {
  const sheets = await sheetsOf([candidateOf('b', 'Omar\nAucun suivi', ['notMet', 'met'], { rank: null })]);
  const excluded = sheets.find((sheet) => sheet.name === 'report.sheet.excluded');
  expect(cellsOf(excluded)).toEqual([
    'Omar',
    'Suivi',
    'importance.required',
    'verdict.notMet',
    0,
    60,
    'reason.notMet',
    'Aucun suivi',
    'cv.txt',
    1,
  ]);
});

test('a text that looks like a formula stays a text', async () => {
  const [matrix] = await sheetsOf([candidateOf('c', '=HYPERLINK("http://x")\nSuivi', ['met', 'met'])]);
  expect(matrix?.getCell('B2').type).toBe(ExcelJS.ValueType.String);
});

/** A grid of uneven weights with a desirable criterion that is not invoked, between the others. */
const [suivi, excel] = twoSkills.criteria;
if (!suivi || !excel) throw new Error('two criteria are expected');
const vacancy = {
  ...twoSkills,
  criteria: [
    { ...suivi, id: 'gate', label: 'Condition', weight: 0 },
    { ...suivi, weight: 33.33 },
    { ...excel, id: 'left', label: 'Non invoqué', weight: 12, invoked: false as const },
    { ...excel, weight: 66.67 },
  ],
};
const kinds: readonly (readonly VerdictKind[])[] = [
  ['met', 'met', 'met'],
  ['met', 'partlyMet', 'notMet'],
  ['notEvidenced', 'partlyMet', 'partlyMet'],
  ['notMet', 'notEvidenced', 'met'],
];
const judged = vacancy.criteria.filter(({ id }) => id !== 'left');
const verdictsOf = (given: readonly VerdictKind[], weights = judged.map(({ weight }) => weight)) =>
  judged.map(({ id }, index) => {
    const [verdict, outOf] = [given[index] ?? 'notEvidenced', weights[index] ?? 0];
    return {
      criterionId: id,
      verdict,
      outOf,
      points: pointsOf(verdict, outOf),
      reason: { key: 'r', params: {} },
      evidence: [],
      question: null,
    };
  });
const candidates = kinds.map((given, index) => {
  const made = candidateOf(`c${index}`, `Nom ${index}\nSuivi`, []);
  if (!made.assessment) throw new Error('an assessment is expected');
  const verdicts = verdictsOf(given);
  return { ...made, rank: index + 1, assessment: { ...made.assessment, verdicts, score: scoreOf(verdicts) } };
});

test.each(['fr', 'en', 'es', 'ar'] as const)('recalculated, every score is the app’s (%s)', async (locale) => {
  const translate = createTranslate(locale);
  const workbook = await load(await writeMatrix(prepareDossier(inputOf(candidates, { vacancy })), translate, locale));
  const [matrix] = workbook.worksheets;
  expect(matrix?.views[0]?.rightToLeft ?? false).toBe(locale === 'ar');
  for (const [index, { assessment }] of candidates.entries()) {
    expect(matrix?.getCell(index + 2, 3).formula).toContain('ROUND');
    expect(evaluateCell(workbook, matrix, index + 2, 3)).toBeCloseTo(assessment.score, 9);
  }
});

test('the scores follow when a reader tries other verdicts and weights', async () => {
  const translate = createTranslate('fr');
  const workbook = await load(await writeMatrix(prepareDossier(inputOf(candidates, { vacancy })), translate, 'fr'));
  const [matrix] = workbook.worksheets;
  const grid = workbook.getWorksheet('Grille');
  if (!matrix || !grid) throw new Error('the sheets are expected');
  grid.getCell('E3').value = 80;
  matrix.getCell('H2').value = translate({ key: 'verdict.partlyMet', params: {} });
  const expected = scoreOf(verdictsOf(['met', 'partlyMet', 'met'], [0, 80, 66.67]));
  expect(evaluateCell(workbook, matrix, 2, 3)).toBeCloseTo(expected, 9);
});
