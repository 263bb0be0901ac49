import type { Criterion, CriterionOf } from '../vacancy/vacancy.ts';
import { neighboursOf } from './classify-position.ts';
import { type FieldReading, listRelatedFields } from './compare-fields.ts';
import { conceptFinder } from './concepts/lexicon.ts';
import { type LinkedSubjects, readRequirement } from './concepts/requirement.ts';
import { type TermSet, termsOfConcept, termsOfField } from './concepts/term-sets.ts';
import { domainsOf, fieldsOf, requirementOf } from './judge-context.ts';
import { subjectsNeeded } from './match-requirement.ts';
import { practiceOf } from './verdicts/judge-experience.ts';
import { widens } from './widens.ts';

/** One thing that is looked for. */
export interface Sought {
  /** As the grid words it; several where they must come together. */
  readonly texts: readonly string[];
  /** What the lexicon knows it by; empty: the words themselves are looked for. */
  readonly terms: readonly TermSet[];
}

/** What the judge will look for, for the panel to see before it freezes the grid. */
export interface CriterionPreview {
  readonly sought: readonly Sought[];
  /** How many of `sought` make the criterion met. */
  readonly needed: number;
  /** The panel's own equivalents: one of them is enough. */
  readonly equivalents: readonly Sought[];
  /** More special concepts, which count as well. */
  readonly narrower: readonly TermSet[];
  /** Neighbours. */
  readonly near: readonly TermSet[];
  /** What a neighbour is worth: it counts, or the panel decides, or it does not count. */
  readonly nearCounts: 'yes' | 'panel' | 'no';
  readonly places: readonly TermSet[];
}

const nothing: CriterionPreview = { sought: [], needed: 0, equivalents: [], narrower: [], near: [], nearCounts: 'no', places: [] };

const ofSubjects = (subjects: readonly LinkedSubjects[]): readonly Sought[] =>
  subjects.map((linked) => ({
    texts: linked.map(({ text }) => text),
    terms: linked.flatMap(({ concepts }) => [...concepts]).map(termsOfConcept),
  }));

const conceptsOf = (subjects: readonly LinkedSubjects[]): ReadonlySet<number> =>
  new Set(subjects.flat().flatMap(({ concepts }) => [...concepts]));

function narrowerThan(wanted: ReadonlySet<number>): readonly TermSet[] {
  return conceptFinder.lexicon.concepts
    .filter(({ index, wider }) => !wanted.has(index) && [...wider].some((concept) => wanted.has(concept)))
    .map(({ index }) => termsOfConcept(index));
}

function nextTo(wanted: ReadonlySet<number>): readonly TermSet[] {
  const within = (index: number): boolean => [...(conceptFinder.lexicon.concepts[index]?.wider ?? [])].some((one) => wanted.has(one));
  return [...neighboursOf(wanted)]
    .filter((index) => !within(index))
    .sort((a, b) => a - b)
    .map(termsOfConcept);
}

function previewSubjects(criterion: Criterion, subjects: readonly LinkedSubjects[], needed: number): CriterionPreview {
  const { equivalents, places } = requirementOf(criterion);
  const wanted = conceptsOf(subjects);
  return {
    sought: ofSubjects(subjects),
    needed,
    equivalents: ofSubjects(equivalents),
    narrower: narrowerThan(wanted),
    near: nextTo(wanted),
    nearCounts: 'no',
    places: [...places].map(termsOfConcept),
  };
}

function previewExperience(criterion: CriterionOf<'experience'>): CriterionPreview {
  const { minYears, domains } = criterion.params;
  if (minYears === 0) return previewSubjects(criterion, practiceOf(criterion).subjects, 1);
  if (domains.length === 0) return { ...previewSubjects(criterion, [], 0), equivalents: [], places: [] };
  const equivalents = requirementOf(criterion).equivalents.length;
  const listed = domainsOf(criterion, domains);
  const preview = previewSubjects(criterion, listed.slice(0, listed.length - equivalents), 1);
  return { ...preview, places: [], nearCounts: widens(criterion.label) ? 'yes' : 'panel' };
}

function ofField(text: string, { ids }: FieldReading): Sought {
  return { texts: [text], terms: [...ids].map(termsOfField) };
}

function previewEducation(criterion: CriterionOf<'education'>): CriterionPreview {
  const { fields, relatedAccepted } = criterion.params;
  if (fields.length === 0) return nothing;
  const readings = fieldsOf(criterion, fields);
  const read = [...fields, ...criterion.equivalents].flatMap((text, index) => (readings[index] ? [ofField(text, readings[index])] : []));
  return {
    ...nothing,
    sought: read.slice(0, fields.length),
    needed: 1,
    equivalents: read.slice(fields.length),
    near: listRelatedFields(readings).map(termsOfField),
    nearCounts: relatedAccepted ? 'yes' : 'panel',
  };
}

/**
 * What the judge will look for on account of a criterion: the very readings that it judges by. Nationality, age, languages and
 * documents are looked for by their params alone and have nothing to show here.
 */
export function previewCriterion(criterion: Criterion): CriterionPreview {
  switch (criterion.kind) {
    case 'education':
      return previewEducation(criterion);
    case 'experience':
      return previewExperience(criterion);
    case 'skill': {
      const requirement = requirementOf(criterion);
      return previewSubjects(criterion, requirement.subjects, subjectsNeeded(requirement));
    }
    case 'license':
      return { ...nothing, equivalents: ofSubjects(readRequirement('', criterion.equivalents).equivalents) };
    default:
      return nothing;
  }
}
