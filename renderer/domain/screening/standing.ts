import type { Criterion } from '../vacancy/vacancy.ts';
import type { Application } from './application.ts';
import type { Claim } from './claims.ts';
import { findParroting } from './parroting.ts';
import type { Assessment, Verdict } from './verdict.ts';

/** An earlier judgement of the same facts, on the same date, for the same place, by the same rules. */
export interface EarlierJudgement {
  readonly assessment: Assessment;
  /** All criteria of the grid that it was made on. */
  readonly criteria: readonly Criterion[];
  /** Ids of the criteria that ask what they asked then. */
  readonly same: ReadonlySet<string>;
}

/** What of an application repeats the notice, and the verdicts of before that stand. */
export interface Standing {
  readonly parrots: ReadonlySet<Claim>;
  /** By criterion. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

const wordingsOf = (criteria: readonly Criterion[]): string => JSON.stringify(criteria.map(({ label, source }) => [label, source?.quote]));

const knownWordings = new WeakMap<readonly Criterion[], string>();

function haveSameWordings(a: readonly Criterion[], b: readonly Criterion[]): boolean {
  const [one, other] = [a, b].map((criteria) => {
    const wordings = knownWordings.get(criteria) ?? wordingsOf(criteria);
    knownWordings.set(criteria, wordings);
    return wordings;
  });
  return one === other;
}

function sameClaims(a: ReadonlySet<Claim>, b: ReadonlySet<Claim>): boolean {
  return a.size === b.size && [...a].every((claim) => b.has(claim));
}

/**
 * What stands of an earlier judgement: verdicts on criteria that ask the same, unless other sentences are taken for repeated from the
 * notice now, or the rule had failed. Claims are read only where a criterion to be judged needs them.
 */
export function findStanding(application: Application, criteria: readonly Criterion[], earlier: EarlierJudgement | undefined): Standing {
  const standing = new Map(
    (earlier?.assessment.verdicts ?? [])
      .filter(({ criterionId, reason }) => earlier?.same.has(criterionId) && reason.key !== 'screening.unjudged')
      .map((verdict) => [verdict.criterionId, verdict]),
  );
  const sameWordings = earlier !== undefined && haveSameWordings(earlier.criteria, criteria);
  const parroted = earlier?.assessment.doubts.some(({ code }) => code === 'parroted-notice') ?? true;
  // The same sentences beside the same wordings: none was repeated then, none is now.
  if (sameWordings && !parroted) return { parrots: new Set(), verdicts: standing };
  const parrots = findParroting(application.claims, criteria);
  if (!earlier || sameWordings || sameClaims(parrots, findParroting(application.claims, earlier.criteria)))
    return { parrots, verdicts: standing };
  return { parrots, verdicts: new Map() };
}
