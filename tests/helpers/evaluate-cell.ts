import type { Workbook, Worksheet } from 'exceljs';
import FormulaParser from 'fast-formula-parser';

/** The value of a cell with every formula worked out anew, whatever results the file carries. */
export function evaluateCell(workbook: Workbook, worksheet: Worksheet | undefined, row: number, column: number): unknown {
  const known = new Map<string, unknown>();
  // A parser cannot be asked again while it answers: one for each depth of formulas that need others.
  const parsers: FormulaParser[] = [];
  let depth = 0;
  const parse = (formula: string, at: { readonly sheet: string; readonly row: number; readonly col: number }): unknown => {
    parsers[depth] ??= new FormulaParser({
      onCell: ({ sheet, row: atRow, col }) => read(sheet, atRow, col),
      onRange: ({ sheet, from, to }) =>
        Array.from({ length: to.row - from.row + 1 }, (_, down) =>
          Array.from({ length: to.col - from.col + 1 }, (_, along) => read(sheet, from.row + down, from.col + along)),
        ),
    });
    const parser = parsers[depth];
    depth += 1;
    const value = parser?.parse(formula, at);
    depth -= 1;
    return value;
  };
  const work = (sheet: string, atRow: number, atColumn: number): unknown => {
    const cell = workbook.getWorksheet(sheet)?.getCell(atRow, atColumn);
    return cell?.formula ? parse(cell.formula, { sheet, row: atRow, col: atColumn }) : (cell?.value ?? null);
  };
  const read = (sheet: string, atRow: number, atColumn: number): unknown => {
    const place = `${sheet}!${atRow}:${atColumn}`;
    if (!known.has(place)) known.set(place, work(sheet, atRow, atColumn));
    return known.get(place);
  };
  return read(worksheet?.name ?? '', row, column);
}
