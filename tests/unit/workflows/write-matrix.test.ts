import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { prepareReport } from '../../../renderer/domain/report/report.ts';
import { writeMatrix } from '../../../renderer/workflows/exports/write-matrix.ts';
import { candidateOf, inputOf, showKeys } from '../domain/report/report-fixture.ts';

async function sheetsOf(...candidates: Parameters<typeof inputOf>) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeMatrix(prepareReport(inputOf(...candidates)), showKeys)).buffer as ArrayBuffer);
  return workbook.worksheets;
}

const cellsOf = (sheet: ExcelJS.Worksheet | undefined): unknown => Array.from((sheet?.getRow(2).values ?? []) as unknown[]).slice(1);

test('the matrix keeps its header and names in sight, and every column can be filtered', async () => {
  const [matrix] = await sheetsOf([candidateOf('a', 'Lina\nSuivi', ['met', 'notEvidenced'])]);
  expect(matrix?.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 1 });
  expect(matrix?.autoFilter).toBe('A1:H2');
  expect(cellsOf(matrix)).toEqual([1, 'Lina', 60, 'status.ranked', 'report.yes', 'verdict.met', 'verdict.notEvidenced', 'a.txt']);
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
