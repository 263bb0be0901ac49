import type { Draft } from './draft.ts';
import type { Alternative } from './education.ts';
import { readEmbeddedDegree } from './embedded-degree.ts';
import { readEmbeddedExperience } from './experience.ts';

/** An alternative and the index of the education criterion it belongs to. */
export interface PlacedAlternative {
  readonly index: number;
  readonly alternative: Alternative;
}

/** The drafts with their alternatives; years that come on top are added to the first years the notice asks for. */
function withAlternatives(drafts: readonly Draft[], alternatives: readonly PlacedAlternative[]): readonly Draft[] {
  const base = drafts.flatMap((draft) => (draft.kind === 'experience' && draft.params.minYears > 0 ? [draft.params.minYears] : []))[0] ?? 0;
  return drafts.map((draft, index): Draft => {
    const own = alternatives.filter((each) => each.index === index);
    if (draft.kind !== 'education' || own.length === 0) return draft;
    const resolved = own.map(({ alternative }) => ({
      minLevel: alternative.minLevel,
      minYears: alternative.isExtra ? base + alternative.years : alternative.years,
    }));
    return { ...draft, params: { ...draft.params, alternatives: resolved } };
  });
}

/** "Diplôme …, avec trois ans d'expérience": the years are a criterion of their own where the notice asks for no others. */
function withEmbeddedYears(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some((draft) => draft.kind === 'experience' && draft.params.minYears > 0)) return drafts;
  return drafts.flatMap((draft): Draft[] => {
    const embedded = draft.kind === 'education' ? readEmbeddedExperience(draft) : null;
    return embedded ? [draft, embedded] : [draft];
  });
}

/** "3 years of experience with a high school diploma": the diploma is a criterion of its own where the notice asks for no other. */
function withEmbeddedDegree(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some(({ kind }) => kind === 'education')) return drafts;
  const index = drafts.findIndex((draft) => draft.kind === 'experience' && draft.params.minYears > 0 && readEmbeddedDegree(draft) !== null);
  const host = drafts[index];
  const degree = host ? readEmbeddedDegree(host) : null;
  return degree ? drafts.toSpliced(index, 0, degree) : drafts;
}

/** Of two criteria for one language the one with a level, the first of equals. */
function withoutRepeatedLanguages(drafts: readonly Draft[]): readonly Draft[] {
  const keyOf = (draft: Draft): string | null =>
    draft.kind === 'language' ? (draft.params.code ?? draft.params.anyOf?.join() ?? null) : null;
  const levelOf = (draft: Draft): boolean => draft.kind === 'language' && draft.params.minLevel !== null;
  return drafts.filter((draft, index) => {
    const key = keyOf(draft);
    if (key === null) return true;
    const same = drafts.map((other, at) => ({ other, at })).filter(({ other }) => keyOf(other) === key);
    const best = same.find(({ other }) => levelOf(other)) ?? same[0];
    return best?.at === index;
  });
}

/** A diploma of the same level without fields says again what the one before it said. */
function withoutRepeatedDegrees(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft, index) => {
    if (draft.kind !== 'education' || draft.params.fields.length > 0) return true;
    const { minLevel } = draft.params;
    const isSaid = (other: Draft): boolean =>
      other.kind === 'education' && other.params.minLevel === minLevel && other.importance === draft.importance;
    return !drafts.slice(0, index).some(isSaid);
  });
}

/** What can be told only when all criteria are known: alternatives, years that stand with a diploma, repetitions. */
export function finishDrafts(drafts: readonly Draft[], alternatives: readonly PlacedAlternative[]): readonly Draft[] {
  return withoutRepeatedDegrees(withoutRepeatedLanguages(withEmbeddedDegree(withEmbeddedYears(withAlternatives(drafts, alternatives)))));
}
