import { applyOverrides } from '../../domain/screening/apply-overrides.ts';
import { rankAssessments } from '../../domain/screening/rank.ts';
import type { Assessment, CandidateStatus } from '../../domain/screening/verdict.ts';
import type { RankingData } from '../../storage/live/applications.ts';
import type { ApplicationRecord, GridVersionRecord, OverrideRecord } from '../../storage/live/records.ts';

/** An application as the ranking shows it. */
export interface RankingRow {
  /** The application's id. */
  readonly id: string;
  readonly application: ApplicationRecord;
  /** Name as the documents state it, else the file's or folder's. */
  readonly name: string;
  readonly status: CandidateStatus;
  readonly rank: number | null;
  /** With the panel's overrides; null for an unreadable application. */
  readonly assessment: Assessment | null;
  /** The program's own score where the panel changed a verdict; else null. */
  readonly machineScore: number | null;
}

/** The latest override of each criterion, without those that were taken back. */
function inForce(history: readonly OverrideRecord[]): readonly OverrideRecord[] {
  const latest = new Map(history.map((override) => [override.criterionId, override]));
  return [...latest.values()].filter(({ verdict }) => verdict !== null);
}

/** The applications of a vacancy that were judged or could not be read, best first, with the panel's overrides applied. */
export function listRanking(grid: GridVersionRecord, data: RankingData): readonly RankingRow[] {
  const assessments = new Map(data.assessments.map((record) => [record.applicationId, record.assessment]));
  const rows = data.applications.flatMap((application): readonly RankingRow[] => {
    const { id, name, candidateName, state } = application;
    const machine = assessments.get(id);
    const shown = { id, application, name: candidateName ?? name };
    if (state === 'unreadable') return [{ ...shown, status: 'unreadable', rank: null, assessment: null, machineScore: null }];
    if (!machine) return [];
    const own = inForce(data.overrides.filter((override) => override.applicationId === id));
    const assessment = own.length > 0 ? applyOverrides(machine, own, grid.vacancy) : machine;
    return [{ ...shown, status: assessment.status, rank: null, assessment, machineScore: own.length > 0 ? machine.score : null }];
  });
  const ranked = rankAssessments(rows.flatMap(({ id, assessment }) => (assessment ? [{ id, assessment }] : [])));
  const order = new Map(ranked.map(({ id, rank }, index) => [id, { rank, index }]));
  const placeOf = (row: RankingRow): number => order.get(row.id)?.index ?? Number.MAX_SAFE_INTEGER;
  return rows.map((row) => ({ ...row, rank: order.get(row.id)?.rank ?? null })).sort((a, b) => placeOf(a) - placeOf(b));
}
