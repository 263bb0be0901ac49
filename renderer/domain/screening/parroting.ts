import type { Criterion } from '../vacancy/vacancy.ts';
import type { Claim } from './claims.ts';
import { listContentTokens } from './concepts/tokens.ts';

/** Content words in a row that nobody writes by chance. */
const runLength = 5;
/** Criteria that must be repeated before a likeness is more than courtesy to the notice. */
const criteriaNeeded = 3;

function stemsOf(text: string): readonly string[] {
  return listContentTokens(text).map(({ form }) => form.stems[0] ?? form.folded);
}

function listRuns(stems: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + runLength <= stems.length; at += 1) runs.push(stems.slice(at, at + runLength).join(' '));
  return runs;
}

const runsOfCriteria = new WeakMap<readonly Criterion[], ReadonlyMap<string, readonly number[]>>();

function indexRuns(criteria: readonly Criterion[]): ReadonlyMap<string, readonly number[]> {
  const known = runsOfCriteria.get(criteria);
  if (known) return known;
  const index = new Map<string, number[]>();
  criteria.forEach(({ label, source }, number) => {
    for (const run of new Set([label, source?.quote ?? ''].flatMap((text) => listRuns(stemsOf(text))))) {
      index.set(run, [...(index.get(run) ?? []), number]);
    }
  });
  runsOfCriteria.set(criteria, index);
  return index;
}

/** What an application repeats of the notice, word for word. */
export interface Parroting {
  /** Claims that repeat the notice; they earn nothing. */
  readonly claims: ReadonlySet<Claim>;
}

/**
 * Finds sentences that repeat the notice's own: runs of five content words shared with the wording of three criteria or more in the
 * whole application. Below that nothing is taken from it: a letter may well quote what it answers to.
 */
export function findParroting(claims: readonly Claim[], criteria: readonly Criterion[]): Parroting | null {
  const index = indexRuns(criteria);
  const repeated = new Set<number>();
  const parrots = new Set<Claim>();
  for (const claim of claims) {
    for (const run of listRuns(claim.stems)) {
      const numbers = index.get(run);
      if (!numbers) continue;
      parrots.add(claim);
      for (const number of numbers) repeated.add(number);
    }
  }
  return repeated.size >= criteriaNeeded ? { claims: parrots } : null;
}
