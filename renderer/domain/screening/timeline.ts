import type { ExperienceFact, Facts, PartialDate } from '../candidate/facts.ts';
import type { CriterionOf, Vacancy } from '../vacancy/vacancy.ts';
import { type Application, prepareApplication } from './application.ts';
import { countsAsYears, type FittedPosition, fitPositions, windowStart } from './fit-positions.ts';
import { countMonths, lastMonthOf, type Months, periodOf } from './months.ts';

/** Whether and why a position counts for a criterion. */
export type TimelineState = 'counted' | 'perhaps' | 'otherDomain' | 'internship' | 'volunteer' | 'undated' | 'outside';

export interface TimelineEntry {
  readonly fact: ExperienceFact;
  readonly state: TimelineState;
  /** Where it is drawn; null for a position without dates. */
  readonly months: Months | null;
}

/** The positions of an application against one experience criterion. */
export interface CriterionTimeline {
  readonly criterion: CriterionOf<'experience'>;
  /** The first begun first; those without dates last. */
  readonly entries: readonly TimelineEntry[];
  /** What counts for certain, overlaps joined, in order. */
  readonly counted: readonly Months[];
  /** Months in them. */
  readonly total: number;
  readonly needed: number;
}

function stateOf({ position, fit }: FittedPosition, months: Months | null, since: number): TimelineState {
  if (fit === 'out') return 'otherDomain';
  if (position.fact.kind === 'internship') return 'internship';
  if (!countsAsYears(position)) return 'volunteer';
  if (months === null) return 'undated';
  if (months.last < since) return 'outside';
  return fit === 'in' ? 'counted' : 'perhaps';
}

/** Overlapping and adjacent stretches made one, in order. */
function join(stretches: readonly Months[]): readonly Months[] {
  const joined: Months[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last && stretch.first <= last.last + 1) joined[joined.length - 1] = { first: last.first, last: Math.max(last.last, stretch.last) };
    else joined.push(stretch);
  }
  return joined;
}

function drawCriterion(criterion: CriterionOf<'experience'>, application: Application, until: number): CriterionTimeline {
  const since = windowStart(criterion.params.withinYears, until);
  const entries = fitPositions(criterion, application).map((fitted): TimelineEntry => {
    const { fact } = fitted.position;
    const months = periodOf(fact, until)?.least ?? null;
    return { fact, months, state: stateOf(fitted, months, since) };
  });
  const within = entries
    .flatMap(({ state, months }) => (state === 'counted' && months ? [months] : []))
    .map(({ first, last }) => ({ first: Math.max(first, since), last }));
  const begin = ({ months }: TimelineEntry): number => months?.first ?? Number.MAX_SAFE_INTEGER;
  return {
    criterion,
    entries: entries.sort((a, b) => begin(a) - begin(b)),
    counted: join(within),
    total: countMonths(within),
    needed: Math.round(criterion.params.minYears * 12),
  };
}

/** For each criterion that asks for years: which months of which positions count, as the verdict counts them. */
export function drawTimelines(facts: Facts, { criteria }: Pick<Vacancy, 'criteria'>, asOf: PartialDate): readonly CriterionTimeline[] {
  const until = lastMonthOf(asOf);
  const application = prepareApplication(facts);
  return criteria.flatMap((criterion) =>
    criterion.kind === 'experience' && criterion.params.minYears > 0 ? [drawCriterion(criterion, application, until)] : [],
  );
}
