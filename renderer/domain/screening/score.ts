import type { Doubt, DoubtCode } from '../document/document.ts';
import type { Criterion } from '../vacancy/vacancy.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** Doubts about the reading itself: while one stands, a person looks and no rule excludes. */
const readingDoubts: ReadonlySet<DoubtCode> = new Set([
  'low-ocr-confidence',
  'text-layer-mismatch',
  'unmappable-font',
  'not-a-cv',
  'several-people',
  'truncated',
  'many-pages',
  'unsupported-language',
  'no-text-on-page',
  'dynamic-form',
  'conflicting-facts',
]);

/** The doubts about the reading among others, each kind once. */
export function listReadingDoubts(doubts: readonly Doubt[]): readonly DoubtCode[] {
  return [...new Set(doubts.map(({ code }) => code))].filter((code) => readingDoubts.has(code));
}

/** True when the documents may have been misread: then no rule excludes. */
export function hasReadingDoubt(doubts: readonly Doubt[]): boolean {
  return listReadingDoubts(doubts).length > 0;
}

/** The share of a criterion's weight that each verdict earns, for every kind of criterion. */
const attainments: Readonly<Record<VerdictKind, number>> = { met: 1, partlyMet: 0.5, notMet: 0, notEvidenced: 0 };

/** Points of a verdict: weight × attainment. */
export function pointsOf(verdict: VerdictKind, weight: number): number {
  return roundPoints(weight * attainments[verdict]);
}

/** Two decimals, without the noise of binary fractions. */
function roundPoints(value: number): number {
  return Math.round(value * 100 + 1e-7) / 100;
}

/** 0 to 100: points earned over points to be earned. A grid without weights (gates alone) scores 0. */
export function scoreOf(verdicts: readonly Pick<Verdict, 'points' | 'outOf'>[]): number {
  const outOf = verdicts.reduce((sum, verdict) => sum + verdict.outOf, 0);
  const points = verdicts.reduce((sum, verdict) => sum + verdict.points, 0);
  return outOf > 0 ? roundPoints((100 * points) / outOf) : 0;
}

/** What a gate (weight 0) counts for when confidence is worked out: as much as the average criterion. */
function readShares(criteria: readonly Criterion[]): readonly number[] {
  const weighed = criteria.filter(({ weight }) => weight > 0);
  const average = weighed.length > 0 ? weighed.reduce((sum, { weight }) => sum + weight, 0) / weighed.length : 1;
  return criteria.map(({ weight }) => (weight > 0 ? weight : average));
}

const knownShares = new WeakMap<readonly Criterion[], readonly number[]>();

function shares(criteria: readonly Criterion[]): readonly number[] {
  const known = knownShares.get(criteria) ?? readShares(criteria);
  knownShares.set(criteria, known);
  return known;
}

/** Each doubt about the reading takes this share off the confidence. */
const doubtDiscount = 0.15;

/** 0 to 1: the share of the grid that the documents speak to, less a share for each kind of doubt about their reading. */
export function confidenceOf(verdicts: readonly Verdict[], criteria: readonly Criterion[], doubts: readonly Doubt[]): number {
  const weights = shares(criteria);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const decided = verdicts.reduce((sum, { verdict }, index) => sum + (verdict === 'notEvidenced' ? 0 : (weights[index] ?? 0)), 0);
  const kinds = listReadingDoubts(doubts).length;
  return total > 0 ? roundPoints((decided / total) * (1 - doubtDiscount) ** kinds) : 0;
}
