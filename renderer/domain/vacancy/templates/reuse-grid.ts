import { fold } from '../../text/fold.ts';
import { scaleWeights } from '../default-weights.ts';
import type { Criterion, CriterionSource, Vacancy } from '../vacancy.ts';

const referenceDate = ({ closesOn, publishedOn }: Vacancy): string | undefined => (closesOn ?? publishedOn)?.slice(0, 10);

const asked = ({ kind, label }: Criterion): string =>
  `${kind} ${fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** An age that counted on the earlier vacancy's date counts on this one's. */
function moveDate(criterion: Criterion, earlier: Vacancy, vacancy: Vacancy): Criterion {
  const on = referenceDate(vacancy);
  if (criterion.kind !== 'age' || !on || criterion.params.on !== referenceDate(earlier)) return criterion;
  return { ...criterion, params: { ...criterion.params, on } };
}

const sourcesOf = (criteria: readonly Criterion[]): readonly CriterionSource[] => criteria.flatMap(({ source }) => source ?? []);

/** The first of the sources with each quotation. */
function distinct(sources: readonly CriterionSource[]): readonly CriterionSource[] {
  const seen = new Set<string>();
  return sources.filter(({ quote }) => !seen.has(quote) && seen.add(quote));
}

/**
 * Puts the criteria of an earlier grid in the place of the vacancy's own: wording, params, importance, weights and equivalents are the
 * earlier ones. A criterion that this notice asks in the same words keeps its sentence here; the other sentences of this notice that were
 * criteria are listed as unused, so that nothing of it is overlooked. What the vacancy says of the post stays.
 */
export function reuseGrid(vacancy: Vacancy, earlier: Vacancy): Vacancy {
  const own = new Map(vacancy.criteria.map((criterion) => [asked(criterion), criterion.source]));
  const criteria = scaleWeights(
    earlier.criteria.map((criterion) => ({ ...moveDate(criterion, earlier, vacancy), source: own.get(asked(criterion)) ?? null })),
  );
  const used = new Set(sourcesOf(criteria).map(({ quote }) => quote));
  const orphaned = sourcesOf(vacancy.criteria).filter(({ quote }) => !used.has(quote));
  return {
    ...vacancy,
    criteria,
    evaluation: earlier.evaluation ?? vacancy.evaluation,
    unusedSentences: distinct([...vacancy.unusedSentences, ...orphaned]),
  };
}
