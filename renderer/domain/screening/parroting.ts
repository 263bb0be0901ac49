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

const runAt = (stems: readonly string[], at: number): string => stems.slice(at, at + runLength).join(' ');

function listRuns(stems: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at + runLength <= stems.length; at += 1) runs.push(runAt(stems, at));
  return runs;
}

/** Criteria by the runs of their wording; runs by their first stem. */
interface RunIndex {
  readonly criteria: ReadonlyMap<string, readonly number[]>;
  readonly firsts: ReadonlySet<string>;
  /** Whole wordings, however short. */
  readonly wordings: ReadonlySet<string>;
}

const runsOfCriteria = new WeakMap<readonly Criterion[], RunIndex>();

function indexRuns(criteria: readonly Criterion[]): RunIndex {
  const known = runsOfCriteria.get(criteria);
  if (known) return known;
  const index = new Map<string, number[]>();
  criteria.forEach(({ label, source }, number) => {
    for (const run of new Set([label, source?.quote ?? ''].flatMap((text) => listRuns(stemsOf(text))))) {
      index.set(run, [...(index.get(run) ?? []), number]);
    }
  });
  const firsts = new Set([...index.keys()].map((run) => run.slice(0, run.indexOf(' '))));
  const wordings = new Set(criteria.flatMap(({ label, source }) => [label, source?.quote ?? '']).map((text) => stemsOf(text).join(' ')));
  const runs = { criteria: index, firsts, wordings };
  runsOfCriteria.set(criteria, runs);
  return runs;
}

const none: ReadonlySet<Claim> = new Set();

/**
 * Finds sentences that repeat the notice's own, which earn nothing: runs of five content words shared with the wording of three criteria or more in the
 * whole application. Below that nothing is taken from it: a letter may well quote what it answers to. Where a notice is repeated so,
 * lines that are one of its wordings and nothing else are repeated too, however short.
 */
export function findParroting(claims: readonly Claim[], criteria: readonly Criterion[]): ReadonlySet<Claim> {
  const index = indexRuns(criteria);
  const repeated = new Set<number>();
  const parrots = new Set<Claim>();
  for (const claim of claims) {
    for (let at = 0; at + runLength <= claim.stems.length; at += 1) {
      const numbers = index.firsts.has(claim.stems[at] ?? '') ? index.criteria.get(runAt(claim.stems, at)) : undefined;
      if (!numbers) continue;
      parrots.add(claim);
      for (const number of numbers) repeated.add(number);
    }
  }
  if (repeated.size < criteriaNeeded) return none;
  for (const claim of claims) if (claim.stems.length > 1 && index.wordings.has(claim.stems.join(' '))) parrots.add(claim);
  return parrots;
}
