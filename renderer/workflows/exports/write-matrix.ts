import ExcelJS, { type ConditionalFormattingRule, type Cell as SheetCell, type Style, type Worksheet } from 'exceljs';
import type { Dossier } from '../../domain/report/dossier/dossier.ts';
import { buildMatrixModel, type Cell, columnName, type Sheet } from '../../domain/report/matrix-model.ts';
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

const styles = new Map<string, Partial<Style>>();

/** Cells that look alike share one style: a workbook has hundreds of thousands, and looks each new style up among all. */
function styleOf({ value, formula, verdict, strong }: Cell): Partial<Style> {
  const horizontal = verdict ? 'center' : typeof value === 'number' ? 'right' : 'left';
  const bold = strong || verdict !== undefined;
  // The kind of value belongs to a style: ExcelJS adds a format to it by that.
  const key = `${horizontal} ${bold} ${formula ? 'formula' : value === '' ? 'empty' : typeof value}`;
  const known = styles.get(key);
  if (known) return known;
  const style: Partial<Style> = {
    alignment: { vertical: 'top', wrapText: true, horizontal },
    border: { bottom: line },
    font: { ...font, ...(bold ? { bold } : {}) },
  };
  styles.set(key, style);
  return style;
}

function paint(target: SheetCell, cell: Cell): void {
  const { value, formula } = cell;
  target.value = formula ? { formula, result: value } : value === '' ? null : value;
  target.style = styleOf(cell);
}

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** Verdicts take their colours from what the cell says, so that they follow when a reader tries another verdict. */
function colourVerdicts(worksheet: Worksheet, { columns, rows }: Sheet, translate: Translate): void {
  if (!rows.some((row) => row.some(({ verdict }) => verdict))) return;
  const rules = (Object.keys(colours) as (keyof typeof colours)[]).map((verdict, index): ConditionalFormattingRule => {
    const [ink, fill] = colours[verdict];
    return {
      type: 'cellIs',
      operator: 'equal',
      priority: index + 1,
      formulae: [quoted(translate({ key: `verdict.${verdict}`, params: {} }))],
      style: { font: { color: { argb: ink } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } },
    };
  });
  worksheet.addConditionalFormatting({ ref: `A2:${columnName(columns.length)}${rows.length + 1}`, rules });
}

function drawBars(worksheet: Worksheet, { rows, bars }: Sheet): void {
  if (bars === undefined || rows.length === 0) return;
  const letter = columnName(bars);
  const ends = [0, 100].map((value) => ({ type: 'num' as const, value }));
  const rule = {
    type: 'dataBar',
    priority: 9,
    gradient: false,
    cfvo: ends,
    color: { argb: 'FF9CCBC7' },
  } as unknown as ConditionalFormattingRule;
  worksheet.addConditionalFormatting({ ref: `${letter}2:${letter}${rows.length + 1}`, rules: [rule] });
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

/** Text of a header or footer, in which `&` begins a code. */
const edge = (text: string): string => text.replaceAll('&', '&&').slice(0, 100);

function setUpPrint(worksheet: Worksheet, { frozenRows }: Sheet, { input }: Dossier): void {
  worksheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `1:${frozenRows}`,
  };
  const name = [input.organisation.name ?? input.vacancy.organisation, input.vacancy.reference].filter(Boolean).join(' · ');
  worksheet.headerFooter.oddHeader = `&L&8${edge(name)}&R&8${edge(worksheet.name)}`;
  worksheet.headerFooter.oddFooter = `&L&8${edge(`${input.tool.name} ${input.tool.version} · ${input.grid.hash.slice(0, 12)}`)}&R&8&P / &N`;
}

function fill(worksheet: Worksheet, sheet: Sheet): void {
  const { columns, rows } = sheet;
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
  worksheet.autoFilter = {
    from: { row: sheet.frozenRows, column: 1 },
    to: { row: rows.length + 1, column: columns.length },
  };
}

/**
 * The matrix as an XLSX workbook whose scores are formulas over verdicts, weights and the scale: header rows and first columns stay in
 * sight, every column can be filtered.
 *
 * @param locale language of `translate`; in Arabic the sheets run from right to left
 */
export async function writeMatrix(dossier: Dossier, translate: Translate, locale: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const { tool, generatedAt } = dossier.input;
  workbook.creator = `${tool.name} ${tool.version}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = new Date(generatedAt);
  workbook.modified = workbook.created;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of buildMatrixModel(dossier, translate)) {
    const worksheet = workbook.addWorksheet(sheet.name);
    fill(worksheet, sheet);
    worksheet.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, rightToLeft: locale === 'ar' }];
    colourVerdicts(worksheet, sheet, translate);
    drawBars(worksheet, sheet);
    setUpPrint(worksheet, sheet, dossier);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
