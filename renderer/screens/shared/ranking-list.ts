import { applyOverrides } from '../../domain/screening/apply-overrides.ts';
import { groupOf, type RankingGroup, rankAssessments } from '../../domain/screening/rank.ts';
import type { Assessment, CandidateStatus } from '../../domain/screening/verdict.ts';
import type { RankingData } from '../../storage/live/applications.ts';
import type { PanelWork } from '../../storage/live/panel-work.ts';
import type {
  ApplicationRecord,
  ConfirmationRecord,
  DecisionRecord,
  GridVersionRecord,
  OverrideRecord,
} from '../../storage/live/records.ts';
import { stillConfirmed } from '../../workflows/still-confirmed.ts';

/** An application as the ranking shows it. */
export interface RankingRow {
  /** The application's id. */
  readonly id: string;
  readonly application: ApplicationRecord;
  /** Name as the documents state it, else the file's or folder's. */
  readonly name: string;
  readonly status: CandidateStatus;
  readonly group: RankingGroup;
  readonly rank: number | null;
  /** With the panel's overrides; null for an unreadable application. */
  readonly assessment: Assessment | null;
  /** The program's own score where the panel changed a verdict; else null. */
  readonly machineScore: number | null;
  /** The panel's, never the program's; null while there is none. */
  readonly decision: DecisionRecord | null;
  /** The verdicts in force that a person confirmed, by criterion. */
  readonly confirmations: ReadonlyMap<string, ConfirmationRecord>;
  /** Criteria that a person confirmed or changed, and those that are somebody else's to check. */
  readonly reviewed: ReadonlySet<string>;
  /** Criteria whose verdict a person changed. */
  readonly overridden: ReadonlySet<string>;
  readonly tags: readonly string[];
}

/** A person has looked at every criterion; where nothing could be read, the panel's decision stands for that. */
export function isReviewed({ assessment, reviewed, decision }: RankingRow): boolean {
  return assessment ? assessment.verdicts.every(({ criterionId }) => reviewed.has(criterionId)) : decision !== null;
}

/** The latest override of each criterion, without those that were taken back. */
function inForce(history: readonly OverrideRecord[]): readonly OverrideRecord[] {
  const latest = new Map(history.map((override) => [override.criterionId, override]));
  return [...latest.values()].filter(({ verdict }) => verdict !== null);
}

function overridesByApplication(overrides: readonly OverrideRecord[]): ReadonlyMap<string, readonly OverrideRecord[]> {
  const groups = new Map<string, OverrideRecord[]>();
  for (const override of overrides) groups.set(override.applicationId, [...(groups.get(override.applicationId) ?? []), override]);
  return new Map([...groups].map(([id, history]) => [id, inForce(history)]));
}

/** The applications of a vacancy that were judged or could not be read, best first, with the panel's overrides applied. */
export function listRanking(grid: GridVersionRecord, data: RankingData, panel: PanelWork): readonly RankingRow[] {
  const assessments = new Map(data.assessments.map((record) => [record.applicationId, record.assessment]));
  const overrides = overridesByApplication(panel.overrides);
  const rows = data.applications.flatMap((application): readonly RankingRow[] => {
    const { id, name, candidateName, state } = application;
    if (panel.setAside.has(id)) return [];
    const machine = assessments.get(id);
    const own = overrides.get(id) ?? [];
    const agreed = stillConfirmed(panel.confirmations.get(id)?.values() ?? [], machine ?? null);
    const confirmations = new Map(agreed.map((each) => [each.criterionId, each]));
    const overridden = new Set(own.map(({ criterionId }) => criterionId));
    const reviewed = new Set([...confirmations.keys(), ...overridden, ...panel.closedGates]);
    const decision = panel.decisions.get(id) ?? null;
    const shown = {
      id,
      application,
      name: candidateName ?? name,
      rank: null,
      decision,
      confirmations,
      reviewed,
      overridden,
      tags: panel.tags.get(id) ?? [],
    };
    if (state === 'unreadable') return [{ ...shown, status: 'unreadable', group: 'unreadable', assessment: null, machineScore: null }];
    if (!machine) return [];
    const assessment = own.length > 0 ? applyOverrides(machine, own, grid.vacancy) : machine;
    const machineScore = own.length > 0 ? machine.score : null;
    return [{ ...shown, status: assessment.status, group: groupOf(assessment), assessment, machineScore }];
  });
  const ranked = rankAssessments(rows.flatMap(({ id, assessment }) => (assessment ? [{ id, assessment }] : [])));
  const order = new Map(ranked.map(({ id, rank }, index) => [id, { rank, index }]));
  const placeOf = (row: RankingRow): number => order.get(row.id)?.index ?? Number.MAX_SAFE_INTEGER;
  return rows.map((row) => ({ ...row, rank: order.get(row.id)?.rank ?? null })).sort((a, b) => placeOf(a) - placeOf(b));
}
