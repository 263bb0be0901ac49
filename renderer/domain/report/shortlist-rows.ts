import type { Translate } from '../text/message.ts';
import { listInvoked } from '../vacancy/invoked.ts';
import type { Report, ReportRow } from './report.ts';

/** A cell that a spreadsheet never takes for a formula (OWASP, CSV injection): an apostrophe goes before what could start one. */
export function safeCell(value: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
}

function cellsOf(row: ReportRow, report: Report, translate: Translate): readonly string[] {
  const { candidate, status } = row;
  const facts = report.input.blind ? null : candidate.facts;
  const word = (key: string): string => translate({ key, params: {} });
  const verdictOf = (id: string): string => {
    const found = row.verdicts.find((each) => each.criterion.id === id);
    return found ? word(`verdict.${found.verdict.verdict}`) : '';
  };
  return [
    candidate.rank === null ? '' : String(candidate.rank),
    String(row.score),
    word(`status.${status}`),
    word(row.needsReview ? 'report.yes' : 'report.no'),
    row.label,
    (facts?.emails ?? []).map((email) => email.value).join(' '),
    (facts?.phones ?? []).map((phone) => phone.value).join(' '),
    ...listInvoked(report.input.vacancy.criteria).map((criterion) => verdictOf(criterion.id)),
    report.input.blind ? '' : candidate.files.join(' '),
  ];
}

/** The table of all candidates with its header, every cell safe in a spreadsheet. */
export function buildShortlistRows(report: Report, translate: Translate): readonly (readonly string[])[] {
  const head = (name: string): string => translate({ key: `report.column.${name}`, params: {} });
  const header = [
    ...['rank', 'score', 'status', 'needsReview', 'name', 'emails', 'phones'].map(head),
    ...listInvoked(report.input.vacancy.criteria).map((criterion) => criterion.label),
    head('files'),
  ];
  return [header, ...report.rows.map((row) => cellsOf(row, report, translate))].map((row) => row.map(safeCell));
}
