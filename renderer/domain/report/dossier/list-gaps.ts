import { listFailedCriteria, type Report, type ReportRow } from '../report.ts';
import { listOpenCriteria } from './longlist-part.ts';

/** What a file lacks to be complete, most serious first. */
export const gapCodes = ['exclusions', 'open', 'undecided', 'unreadable', 'duplicates', 'noPanel', 'noOrganisation'] as const;
export type GapCode = (typeof gapCodes)[number];

export interface Gap {
  readonly code: GapCode;
  /** How many applications, or groups of them, it is about; 1 where it is about the file. */
  readonly count: number;
}

/** Whether a person has confirmed or replaced the verdict on a criterion. */
const isReviewed = ({ candidate }: ReportRow, criterionId: string): boolean =>
  candidate.confirmed.includes(criterionId) || candidate.overrides.some((each) => each.criterionId === criterionId);

/** Exclusions that nobody has confirmed are worth a look before anything else: a wrong one is what a panel fears. */
const isUnconfirmedExclusion = (row: ReportRow): boolean =>
  row.status === 'excluded' && listFailedCriteria(row).some(({ criterion }) => !isReviewed(row, criterion.id));

const isOpen = (row: ReportRow): boolean =>
  row.status === 'ranked' && listOpenCriteria(row).some(({ criterion }) => !isReviewed(row, criterion.id));

/** What is still missing for the file of a selection to be complete. */
export function listGaps({ input, rows, unreadable }: Report): readonly Gap[] {
  const byId = new Map(rows.map((row) => [row.candidate.id, row]));
  const undecided = rows.filter(({ candidate }) => candidate.decision === null);
  const openGroups = input.openDuplicates.filter(
    (ids) => ids.filter((id) => byId.get(id)?.candidate.decision?.decision !== 'rejected').length > 1,
  );
  const counts: Readonly<Record<GapCode, number>> = {
    exclusions: rows.filter(isUnconfirmedExclusion).length,
    open: rows.filter(isOpen).length,
    undecided: undecided.length,
    unreadable: unreadable.filter(({ candidate }) => candidate.decision === null).length,
    duplicates: openGroups.length,
    noPanel: input.grid.panel.length === 0 ? 1 : 0,
    noOrganisation: input.organisation.name ? 0 : 1,
  };
  return gapCodes.flatMap((code) => (counts[code] > 0 ? [{ code, count: counts[code] }] : []));
}
