import { measureRobustness, type Robustness } from '../../screening/robustness.ts';
import { listInvoked } from '../../vacancy/invoked.ts';
import { prepareReport, type Report, type ReportRow } from '../report.ts';
import type { DecisionKind, ReportInput } from '../report-input.ts';

/** A report with what the handed-over file of a selection says besides. */
export interface Dossier extends Report {
  /** Length of the short list that the robustness is measured for: as many as are retained, else as many as there are places. */
  readonly topN: number;
  /** By candidate id. */
  readonly robustness: ReadonlyMap<string, Robustness>;
  /** All rows in the order of the register. */
  readonly register: readonly ReportRow[];
}

function measure(report: Report, topN: number): Dossier['robustness'] {
  const items = report.rows.flatMap(({ candidate: { id, assessment } }) => (assessment ? [{ id, assessment }] : []));
  return new Map(measureRobustness(items, listInvoked(report.input.vacancy.criteria), { topN }).map((each) => [each.id, each]));
}

/** The order of the register says nothing of the merits, and, blind, nothing of the file names. */
function byArrival(a: ReportRow, b: ReportRow): number {
  const [first, second] = [a, b].map(({ candidate, files }) => `${candidate.receivedAt ?? ''} ${files[0] ?? ''}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

export const decidedAs = (rows: readonly ReportRow[], kind: DecisionKind | null): readonly ReportRow[] =>
  rows.filter(({ candidate }) => (candidate.decision?.decision ?? null) === kind);

/** Everything the file of a selection is made from. */
export function prepareDossier(input: ReportInput): Dossier {
  const report = prepareReport(input);
  const topN = decidedAs(report.rows, 'retained').length || input.places;
  return { ...report, topN, robustness: measure(report, topN), register: [...report.rows].sort(byArrival) };
}
