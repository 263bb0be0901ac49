import type { VerdictKind } from '../screening/verdict.ts';
import type { Translate } from '../text/message.ts';
import { isInvoked, listInvoked } from '../vacancy/invoked.ts';
import type { Criterion } from '../vacancy/vacancy.ts';
import { listFailedCriteria, type Report, type ReportRow, type ReportVerdict } from './report.ts';

export interface Cell {
  readonly value: string | number;
  /** Colours the cell as this verdict. */
  readonly verdict?: VerdictKind;
  readonly strong?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that stay in sight beside the header row. */
  readonly frozenColumns: number;
}

/** Longest text of one cell; a spreadsheet takes no more than 32,767 characters. */
const cellLength = 4000;

const text = (value: string | null, more: Omit<Cell, 'value'> = {}): Cell => ({ value: (value ?? '').slice(0, cellLength), ...more });
const number = (value: number | null): Cell => ({ value: value ?? '' });

function matrixSheet({ input, rows }: Report, translate: Translate): Sheet {
  const word = (key: string): string => translate({ key, params: {} });
  const head = (name: string): string => word(`report.column.${name}`);
  const criteria = listInvoked(input.vacancy.criteria);
  const asked = ({ label, importance, weight }: Criterion): string => {
    const share = weight > 0 ? ` · ${translate({ key: 'report.number', params: { value: weight } })}` : '';
    return `${label.slice(0, 160)}\n${word(`importance.${importance}`)}${share}`;
  };
  const verdictCell = (row: ReportRow, id: string): Cell => {
    const found = row.verdicts.find((each) => each.criterion.id === id);
    return found ? text(word(`verdict.${found.verdict.verdict}`), { verdict: found.verdict.verdict }) : text('');
  };
  return {
    name: word('report.sheet.matrix'),
    columns: [
      { head: head('rank'), width: 7 },
      { head: head('name'), width: 28 },
      { head: head('score'), width: 9 },
      { head: head('status'), width: 11 },
      { head: head('needsReview'), width: 11 },
      ...criteria.map((criterion) => ({ head: asked(criterion), width: 22 })),
      ...(input.blind ? [] : [{ head: head('files'), width: 30 }]),
    ],
    rows: rows.map((row) => [
      number(row.candidate.rank),
      text(row.label, { strong: true }),
      number(row.score),
      text(word(`status.${row.status}`)),
      text(row.needsReview && row.status !== 'excluded' ? word('report.yes') : ''),
      ...criteria.map((criterion) => verdictCell(row, criterion.id)),
      ...(input.blind ? [] : [text(row.candidate.files.join(', '))]),
    ]),
    frozenColumns: 3,
  };
}

const evidenceColumns = ['name', 'criterion', 'importance', 'verdict', 'points', 'outOf', 'reason', 'quote', 'file', 'page'] as const;
const evidenceWidths = [26, 40, 12, 16, 9, 9, 48, 60, 24, 7] as const;

function evidenceSheet(
  name: string,
  entries: readonly (readonly [ReportRow, ReportVerdict])[],
  report: Report,
  translate: Translate,
): Sheet {
  const word = (key: string): string => translate({ key, params: {} });
  return {
    name: word(name),
    columns: evidenceColumns.map((column, index) => ({ head: word(`report.column.${column}`), width: evidenceWidths[index] ?? 12 })),
    rows: entries.map(([row, { criterion, verdict, quotes, override }]) => {
      const [first] = quotes;
      const { by = '', at = '', why = '' } = override ?? {};
      const decided = override ? ` ${translate({ key: 'report.overriddenBy', params: { by, on: at.slice(0, 10), why } })}` : '';
      return [
        text(row.label, { strong: true }),
        text(criterion.label),
        text(word(`importance.${criterion.importance}`)),
        text(word(`verdict.${verdict.verdict}`), { verdict: verdict.verdict }),
        number(verdict.points),
        number(verdict.outOf),
        text(translate(verdict.reason) + decided),
        text(quotes.map(({ quote }) => quote).join('\n')),
        text(report.input.blind ? '' : (first?.file ?? '')),
        number(first?.page ?? null),
      ];
    }),
    frozenColumns: 1,
  };
}

function unreadSheet({ input }: Report, translate: Translate): Sheet {
  const word = (key: string): string => translate({ key, params: {} });
  return {
    name: word('report.sheet.unread'),
    columns: [
      { head: word('report.column.file'), width: 40 },
      { head: word('report.column.reason'), width: 90 },
    ],
    rows: input.failures.map(({ file, code }, index) => [
      text(input.blind ? translate({ key: 'report.fileNumber', params: { number: index + 1 } }) : file),
      text(word(`failure.${code}`)),
    ]),
    frozenColumns: 0,
  };
}

function gridSheet({ input }: Report, translate: Translate): Sheet {
  const word = (key: string): string => translate({ key, params: {} });
  const line = (key: string, value: string): readonly Cell[] => [text(word(key)), text(value)];
  const { vacancy, grid, tool } = input;
  const on = grid.frozenAt.slice(0, 10);
  return {
    name: word('report.sheet.grid'),
    columns: (['criterion', 'source', 'kind', 'importance', 'weight'] as const).map((column, index) => ({
      head: word(`report.column.${column}`),
      width: [46, 70, 22, 14, 10][index] ?? 12,
    })),
    rows: [
      ...vacancy.criteria.map((criterion) => [
        text(criterion.label, { strong: true }),
        text(criterion.source?.quote ?? ''),
        text(word(`kind.${criterion.kind}`)),
        text(word(isInvoked(criterion) ? `importance.${criterion.importance}` : 'importance.notInvoked')),
        number(criterion.weight),
      ]),
      [],
      [text(vacancy.title, { strong: true }), text([vacancy.organisation, vacancy.reference].filter(Boolean).join(' · '))],
      line('report.grid', translate({ key: 'report.gridVersion', params: { version: grid.version, on } })),
      line('report.hash', grid.hash),
      line('report.asOf', translate({ key: 'report.date', params: { on: input.asOf } })),
      line(
        'report.madeBy',
        translate({ key: 'report.madeByTool', params: { tool: tool.name, version: tool.version, on: input.generatedAt.slice(0, 10) } }),
      ),
      line('report.method', word('report.methodText')),
    ],
    frozenColumns: 0,
  };
}

/** The workbook: matrix, evidence, exclusions with their reasons, unread files, grid. */
export function buildMatrixModel(report: Report, translate: Translate): readonly Sheet[] {
  const all = report.rows.flatMap((row) => row.verdicts.map((each) => [row, each] as const));
  const failed = report.excluded.flatMap((row) => listFailedCriteria(row).map((each) => [row, each] as const));
  return [
    matrixSheet(report, translate),
    evidenceSheet('report.sheet.evidence', all, report, translate),
    evidenceSheet('report.sheet.excluded', failed, report, translate),
    unreadSheet(report, translate),
    gridSheet(report, translate),
  ];
}
