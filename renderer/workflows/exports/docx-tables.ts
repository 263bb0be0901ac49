import { AlignmentType, type IParagraphOptions, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Cell, Line } from '../../domain/report/paper/paper.ts';
import { type DocxSetting, ink } from './docx-style.ts';

type WriteLine = (line: Line, setting: DocxSetting, more?: IParagraphOptions) => Paragraph;

const none = { style: 'none', size: 0, color: 'auto' } as const;
const thin = { style: 'single', size: 4, color: ink.line } as const;
const ruled = { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none };
const open = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const alignments = { center: AlignmentType.CENTER, end: AlignmentType.END } as const;

function makeTable(
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  setting: DocxSetting,
  borders: typeof ruled | typeof open,
): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...columnWidths],
    borders,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    visuallyRightToLeft: setting.rightToLeft,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
  });
}

function writeCell({ lines, align }: Cell, style: string, setting: DocxSetting, write: WriteLine, width: number): TableCell {
  const alignment = align ? { alignment: alignments[align] } : {};
  const children = (lines.length > 0 ? lines : [[]]).map((line) => write(line, setting, { style, ...alignment }));
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } });
}

/** A table whose head stands on every page and whose rows stay whole. */
export function writeTable({ columns, rows, dense }: Extract<Block, { kind: 'table' }>, setting: DocxSetting, write: WriteLine): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((setting.width * share) / whole));
  const style = dense ? 'DenseCell' : 'Cell';
  const heads = columns.map(
    ({ head }, index) =>
      new TableCell({
        children: [write([{ text: head, look: 'bold' }], setting, { style })],
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        shading: { fill: ink.faint },
      }),
  );
  const body = rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.map((cell, index) => writeCell(cell, style, setting, write, widths[index] ?? 0)) }),
  );
  return makeTable([new TableRow({ tableHeader: true, cantSplit: true, children: heads }), ...body], widths, setting, ruled);
}

/** Labels and values beside each other. */
export function factsTable(rows: readonly (readonly [string, string])[], setting: DocxSetting, write: WriteLine): Table {
  const widths = [Math.floor(setting.width * 0.28), Math.floor(setting.width * 0.72)];
  const [labels = 0, values = 0] = widths;
  const body = rows.map(
    ([label, value]) =>
      new TableRow({
        cantSplit: true,
        children: [
          writeCell({ lines: [[{ text: label, look: 'soft' }]] }, 'Cell', setting, write, labels),
          writeCell({ lines: [[{ text: value }]] }, 'Cell', setting, write, values),
        ],
      }),
  );
  return makeTable(body, widths, setting, open);
}

const signersInRow = 3;

/** Names with room to sign below them, three beside each other. */
export function signatureTable(names: readonly string[], setting: DocxSetting, write: WriteLine): Table {
  const width = Math.floor(setting.width / signersInRow);
  const rows: TableRow[] = [];
  for (let start = 0; start < names.length; start += signersInRow) {
    const children = Array.from({ length: signersInRow }, (_, index) => {
      const name = names[start + index];
      const lines = name === undefined ? [] : [[{ text: name }]];
      const signed = name === undefined ? {} : { borders: { bottom: { style: 'single', size: 6, color: '1C2430' } as const } };
      return new TableCell({
        children: (lines.length > 0 ? lines : [[]]).map((line) => write(line, setting, { style: 'Cell' })),
        width: { size: width, type: WidthType.DXA },
        ...signed,
      });
    });
    rows.push(new TableRow({ cantSplit: true, height: { value: 1300, rule: 'atLeast' }, children }));
  }
  return makeTable(rows, [width, width, width], setting, open);
}
