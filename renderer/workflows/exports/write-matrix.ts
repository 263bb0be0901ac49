import ExcelJS, { type Cell as SheetCell, type Worksheet } from 'exceljs';
import { buildMatrixModel, type Cell, type Sheet } from '../../domain/report/matrix-model.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Translate } from '../../domain/text/message.ts';

/** Text and fill of each verdict, ARGB. */
const colours = {
  met: ['FF13693F', 'FFE2F3E9'],
  partlyMet: ['FF7D5700', 'FFFDF1D0'],
  notMet: ['FFA3231B', 'FFFCE6E4'],
  notEvidenced: ['FF55606E', 'FFE9EDF1'],
} as const;
const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0B5F5A' } } as const;
/** On every system, or with a twin of the same widths. */
const font = { name: 'Arial', size: 9 } as const;
const line = { style: 'thin', color: { argb: 'FFD9DEE5' } } as const;

function paint(target: SheetCell, { value, verdict, strong }: Cell): void {
  target.value = value === '' ? null : value;
  target.alignment = { vertical: 'top', wrapText: true, horizontal: verdict ? 'center' : typeof value === 'number' ? 'right' : 'left' };
  target.border = { bottom: line };
  target.font = { ...font, ...(strong ? { bold: true } : {}) };
  if (!verdict) return;
  const [ink, fill] = colours[verdict];
  target.font = { ...font, color: { argb: ink }, bold: true };
  target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
}

/** Lines that a text takes in a column, so that rows are high enough wherever they are opened. */
const linesOf = (value: string | number, width: number): number =>
  String(value)
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / Math.max(1, width * 0.9 - 1))), 0);

function setHeights(worksheet: Worksheet, { columns, rows }: Sheet): void {
  const highest = (cells: readonly (string | number)[], most: number): number =>
    Math.min(most, Math.max(1, ...cells.map((value, index) => linesOf(value, columns[index]?.width ?? 10)))) * 12.5 + 4;
  worksheet.getRow(1).height = highest(
    columns.map(({ head }) => head),
    12,
  );
  rows.forEach((row, index) => {
    worksheet.getRow(index + 2).height = highest(
      row.map(({ value }) => value),
      25,
    );
  });
}

function fill(worksheet: Worksheet, sheet: Sheet): void {
  const { columns, rows, frozenColumns } = sheet;
  columns.forEach(({ head, width }, index) => {
    worksheet.getColumn(index + 1).width = width;
    const cell = worksheet.getCell(1, index + 1);
    cell.value = head;
    cell.font = { ...font, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = headFill;
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, index) => {
      paint(worksheet.getCell(rowIndex + 2, index + 1), cell);
    });
  });
  setHeights(worksheet, sheet);
  worksheet.views = [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }];
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  worksheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' };
}

/** The matrix as an XLSX workbook: header rows and first columns stay in sight, every column can be filtered. */
export async function writeMatrix(report: Report, translate: Translate): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = `${report.input.tool.name} ${report.input.tool.version}`;
  workbook.created = new Date(report.input.generatedAt);
  workbook.modified = workbook.created;
  for (const sheet of buildMatrixModel(report, translate)) fill(workbook.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
