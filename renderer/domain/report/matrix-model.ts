import { pointsOf } from '../screening/score.ts';
import type { VerdictKind } from '../screening/verdict.ts';
import type { Translate } from '../text/message.ts';
import { isInvoked, listInvoked } from '../vacancy/invoked.ts';
import type { Criterion } from '../vacancy/vacancy.ts';
import { decisionOf } from './decision-of.ts';
import type { Dossier } from './dossier/dossier.ts';
import { listRegister, registerHeads } from './dossier/register-rows.ts';
import { listFailedCriteria, type Report, type ReportRow, type ReportVerdict } from './report.ts';

export interface Cell {
  readonly value: string | number;
  /** Colours the cell as this verdict. */
  readonly verdict?: VerdictKind;
  readonly strong?: boolean;
  /** A formula whose result is `value`. */
  readonly formula?: string;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that stay in sight beside the header row. */
  readonly frozenColumns: number;
  readonly frozenRows: number;
  /** Column whose numbers, 0 to 100, show as bars. */
  readonly bars?: number;
}

/** Longest text of one cell; a spreadsheet takes no more than 32,767 characters. */
const cellLength = 4000;

const text = (value: string | null, more: Omit<Cell, 'value'> = {}): Cell => ({ value: (value ?? '').slice(0, cellLength), ...more });
const number = (value: number | null): Cell => ({ value: value ?? '' });

/** Columns of the matrix before its criteria, and the name of the column of a number from 1. */
const before = 6;
export const columnName = (column: number): string =>
  (column > 26 ? columnName(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
/** A sheet's name as formulas write it. */
const inFormula = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function matrixSheet(report: Report, translate: Translate): Sheet {
  const { input, rows } = report;
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
  const points = inFormula(word('report.sheet.points'));
  const last = columnName(criteria.length + 1);
  const weights = `SUM(${points}!$B$2:$${last}$2)`;
  const scoreCell = (row: ReportRow, index: number): Cell => ({
    value: row.score,
    ...(criteria.length > 0
      ? { formula: `IF(${weights}=0,0,ROUND(100*SUM(${points}!B${index + 3}:${last}${index + 3})/${weights},2))` }
      : {}),
  });
  const decided = (row: ReportRow): string => word(`decision.${decisionOf(row, report)?.decision ?? 'none'}`);
  return {
    name: word('report.sheet.matrix'),
    columns: [
      { head: head('rank'), width: 7 },
      { head: head('name'), width: 28 },
      { head: head('score'), width: 9 },
      { head: head('status'), width: 11 },
      { head: head('needsReview'), width: 11 },
      { head: word('dossier.shortlist.decision'), width: 14 },
      ...criteria.map((criterion) => ({ head: asked(criterion), width: 22 })),
      ...(input.blind ? [] : [{ head: head('files'), width: 30 }]),
    ],
    rows: rows.map((row, index) => [
      number(row.candidate.rank),
      text(row.label, { strong: true }),
      scoreCell(row, index),
      text(word(`status.${row.status}`)),
      text(row.needsReview && row.status !== 'excluded' ? word('report.yes') : ''),
      text(decided(row)),
      ...criteria.map((criterion) => verdictCell(row, criterion.id)),
      ...(input.blind ? [] : [text(row.files.join(', '))]),
    ]),
    frozenColumns: 3,
    frozenRows: 1,
    bars: 3,
  };
}

/** Points of every verdict, worked out from the matrix, the weights and the scale, so that a reader can check every score. */
function pointsSheet({ input, rows }: Report, translate: Translate): Sheet {
  const word = (key: string): string => translate({ key, params: {} });
  const { criteria: all } = input.vacancy;
  const criteria = listInvoked(all);
  const [matrix, grid] = [inFormula(word('report.sheet.matrix')), inFormula(word('report.sheet.grid'))];
  const weight = (criterion: Criterion): Cell => ({
    value: criterion.weight,
    formula: `${grid}!$E$${all.indexOf(criterion) + 2}`,
    strong: true,
  });
  const pointsCell = (row: ReportRow, rowIndex: number, criterion: Criterion, index: number): Cell => {
    const verdict = `${matrix}!${columnName(before + 1 + index)}${rowIndex + 2}`;
    const found = row.verdicts.find((each) => each.criterion.id === criterion.id);
    const share = `VLOOKUP(${verdict},${grid}!$G$2:$H$5,2,FALSE)`;
    return { value: found?.verdict.points ?? 0, formula: `IF(${verdict}="",0,ROUND(${columnName(index + 2)}$2*${share},2))` };
  };
  return {
    name: word('report.sheet.points'),
    columns: [{ head: word('report.column.name'), width: 28 }, ...criteria.map(({ label }) => ({ head: label.slice(0, 160), width: 16 }))],
    rows: [
      [text(word('report.column.weight'), { strong: true }), ...criteria.map(weight)],
      ...rows.map((row, rowIndex) => [
        { ...text(row.label, { strong: true }), formula: `${matrix}!B${rowIndex + 2}` },
        ...criteria.map((criterion, index) => pointsCell(row, rowIndex, criterion, index)),
      ]),
    ],
    frozenColumns: 1,
    frozenRows: 2,
  };
}

const evidenceColumns = ['name', 'criterion', 'importance', 'verdict', 'points', 'outOf', 'reason', 'quote', 'file', 'page'] as const;
const evidenceWidths = [26, 40, 12, 16, 9, 9, 48, 60, 24, 7] as const;

function evidenceSheet(name: string, entries: readonly (readonly [ReportRow, ReportVerdict])[], translate: Translate): Sheet {
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
        text(first?.file ?? ''),
        number(first?.page ?? null),
      ];
    }),
    frozenColumns: 1,
    frozenRows: 1,
  };
}

function unreadSheet({ input, showFile }: Report, translate: Translate): Sheet {
  const word = (key: string): string => translate({ key, params: {} });
  return {
    name: word('report.sheet.unread'),
    columns: [
      { head: word('report.column.file'), width: 40 },
      { head: word('report.column.reason'), width: 90 },
    ],
    rows: input.failures.map(({ file, code }) => [text(showFile(file)), text(word(`failure.${code}`))]),
    frozenColumns: 0,
    frozenRows: 1,
  };
}

/** What share of a weight each verdict earns: the formulas look it up beside the grid. */
const scale = ['met', 'partlyMet', 'notMet', 'notEvidenced'] as const;

function addScale(row: readonly Cell[], index: number, translate: Translate): readonly Cell[] {
  const verdict = scale[index];
  if (!verdict) return row;
  const blanks = Array.from({ length: 6 - row.length }, () => text(''));
  return [...row, ...blanks, text(translate({ key: `verdict.${verdict}`, params: {} }), { verdict }), { value: pointsOf(verdict, 1) }];
}

function registerSheet(dossier: Dossier, translate: Translate): Sheet {
  const widths = [6, 28, 40, 12, 66, 13, 14, 60];
  return {
    name: translate({ key: 'report.sheet.register', params: {} }),
    columns: registerHeads(translate).map((head, index) => ({ head, width: widths[index] ?? 12 })),
    rows: listRegister(dossier, translate).map((row) => row.map((value): Cell => ({ value }))),
    frozenColumns: 2,
    frozenRows: 1,
  };
}

function gridSheet({ input }: Report, translate: Translate): Sheet {
  const word = (key: string): string => translate({ key, params: {} });
  const line = (key: string, value: string): readonly Cell[] => [text(word(key)), text(value)];
  const { vacancy, grid, tool } = input;
  const on = grid.frozenAt.slice(0, 10);
  return {
    name: word('report.sheet.grid'),
    columns: [
      ...(['criterion', 'source', 'kind', 'importance', 'weight'] as const).map((column, index) => ({
        head: word(`report.column.${column}`),
        width: [46, 70, 22, 14, 10][index] ?? 12,
      })),
      { head: '', width: 3 },
      { head: word('report.column.verdict'), width: 22 },
      { head: word('report.column.share'), width: 9 },
    ],
    rows: [
      ...vacancy.criteria.map((criterion) => [
        text(criterion.label, { strong: true }),
        text(criterion.source?.quote ?? ''),
        text(word(`kind.${criterion.kind}`)),
        text(word(isInvoked(criterion) ? `importance.${criterion.importance}` : 'importance.notInvoked')),
        number(criterion.weight),
      ]),
      // The scale takes four rows however few the criteria are.
      ...Array.from({ length: Math.max(1, 4 - vacancy.criteria.length) }, () => []),
      [text(vacancy.title, { strong: true }), text([vacancy.organisation, vacancy.reference].filter(Boolean).join(' · '))],
      line('report.grid', translate({ key: 'report.gridVersion', params: { version: grid.version, on } })),
      line('report.hash', grid.hash),
      line('report.asOf', translate({ key: 'report.date', params: { on: input.asOf } })),
      line(
        'report.madeBy',
        translate({ key: 'report.madeByTool', params: { tool: tool.name, version: tool.version, on: input.generatedAt.slice(0, 10) } }),
      ),
      line('report.method', word('report.methodText')),
    ].map((row, index) => addScale(row, index, translate)),
    frozenColumns: 0,
    frozenRows: 1,
  };
}

/** The workbook: matrix, points, evidence, exclusions with their reasons, register, unread files, grid. */
export function buildMatrixModel(report: Dossier, translate: Translate): readonly Sheet[] {
  const all = report.rows.flatMap((row) => row.verdicts.map((each) => [row, each] as const));
  const failed = report.excluded.flatMap((row) => listFailedCriteria(row).map((each) => [row, each] as const));
  return [
    matrixSheet(report, translate),
    pointsSheet(report, translate),
    evidenceSheet('report.sheet.evidence', all, translate),
    evidenceSheet('report.sheet.excluded', failed, translate),
    registerSheet(report, translate),
    unreadSheet(report, translate),
    gridSheet(report, translate),
  ];
}
