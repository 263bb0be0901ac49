import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { type FieldName, fieldOfLabel } from '../header/fields.ts';
import { wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section, type SectionUnit } from '../notice/sections.ts';
import { splitSentences, trimEnds } from '../notice/sentences.ts';
import type { CriterionSource } from '../vacancy.ts';
import { classify } from './classify.ts';
import { makeClause } from './clause.ts';
import type { Draft } from './draft.ts';
import { type Alternative, readAlternative } from './education.ts';
import { readEmbeddedExperience } from './experience.ts';
import { readNationality } from './nationality.ts';
import { splitClauses } from './split-clauses.ts';

export interface Requirements {
  readonly drafts: readonly Draft[];
  readonly unusedSentences: readonly CriterionSource[];
}

const headerFields = new Set<FieldName>([
  'start',
  'contractDuration',
  'closesOn',
  'publishedOn',
  'dutyStation',
  'contractType',
  'reference',
  'jobId',
  'posts',
]);
const eligibilityHosts = new Set<Section['kind']>(['header', 'conditions', 'apply']);
const exclusive = wordFinder(terms.exclusive);
const observed = wordFinder(terms.observedInPerson);
/** An address to write to or a call to apply has strayed into the section. */
const application = wordFinder(terms.applicationCall);
const address = /@|https?:|www\.|(?<![\p{N}])(?:\+|00)?\d{2,3}(?:[ .-]\d{2,3}){2,}/u;

interface Collected {
  readonly drafts: Draft[];
  readonly unused: CriterionSource[];
  /** Alternatives by the index of the education criterion they belong to. */
  readonly alternatives: { readonly index: number; readonly alternative: Alternative }[];
}

/** Keeps a diploma-with-years sentence for the education criterion it speaks of; false when there is none. */
function keepAlternative(sentence: string, { drafts, alternatives }: Collected): boolean {
  const index = drafts.findLastIndex(({ kind }) => kind === 'education');
  const target = drafts[index];
  const alternative = target?.kind === 'education' ? readAlternative(sentence) : null;
  if (target?.kind !== 'education' || !alternative || alternative.minLevel >= target.params.minLevel) return false;
  alternatives.push({ index, alternative });
  return true;
}

/** The drafts with their alternatives; years that come on top are added to the first years the notice asks for. */
function withAlternatives({ drafts, alternatives }: Collected): readonly Draft[] {
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

function readSentence(
  sentence: string,
  { unit, importance }: SectionUnit,
  section: Section['kind'],
  referenceDate: string | null,
  collected: Collected,
): void {
  const quote = trimEnds(sentence);
  if (keepAlternative(sentence, collected)) return;
  const folded = fold(sentence);
  const before = collected.drafts.length;
  if (!application.matches(folded) && !address.test(folded) && !observed.matches(folded)) {
    for (const clause of splitClauses(sentence)) {
      const context = { quote, page: unit.page, section, importance: clause.importance ?? importance ?? 'required' } as const;
      collected.drafts.push(...classify(makeClause(clause.text, context), referenceDate, clause.isExperience));
    }
  }
  if (collected.drafts.length === before && quote !== '') collected.unused.push({ page: unit.page, quote });
}

/** A header field that stands among the requirements ("Durée du contrat : …") asks nothing. */
function isHeaderField(text: string): boolean {
  const name = fieldOfLabel(/^([^:\t]{2,60})[:\t]/u.exec(text)?.[1] ?? '');
  return name !== null && headerFields.has(name);
}

/** "Diplôme …, avec trois ans d'expérience": the years are a criterion of their own where the notice asks for no others. */
function withEmbeddedYears(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some((draft) => draft.kind === 'experience' && draft.params.minYears > 0)) return drafts;
  return drafts.flatMap((draft): Draft[] => {
    const embedded = draft.kind === 'education' ? readEmbeddedExperience(draft) : null;
    return embedded ? [draft, embedded] : [draft];
  });
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

/** "Open to nationals of Tunisia only": a nationality that remarks or the way to apply make a condition. */
function readEligibility({ unit }: SectionUnit, section: Section['kind'], collected: Collected): void {
  for (const sentence of splitSentences(unit.text)) {
    if (!exclusive.matches(fold(sentence))) continue;
    const clause = makeClause(sentence, { quote: trimEnds(sentence), page: unit.page, section, importance: 'required' });
    const nationality = readNationality(clause);
    if (nationality) collected.drafts.push(nationality);
  }
}

/** The criteria of the requirement sections, in the order of the notice, and the sentences there that became none. */
export function readRequirements(sections: readonly Section[], referenceDate: string | null): Requirements {
  const collected: Collected = { drafts: [], unused: [], alternatives: [] };
  for (const [index, section] of sections.entries()) {
    const isObserved =
      section.kind === 'interview' || (section.kind === 'unknown' && isRequirementSection(sections[index - 1]?.kind ?? 'header'));
    if (eligibilityHosts.has(section.kind)) for (const item of section.units) readEligibility(item, section.kind, collected);
    if (!isRequirementSection(section.kind) && !isObserved) continue;
    for (const item of section.units) {
      if (isObserved) collected.unused.push({ page: item.unit.page, quote: item.unit.text });
      else if (!item.isLead && !isHeaderField(item.unit.text))
        for (const sentence of splitSentences(item.unit.text)) readSentence(sentence, item, section.kind, referenceDate, collected);
    }
  }
  return { drafts: withoutRepeatedLanguages(withEmbeddedYears(withAlternatives(collected))), unusedSentences: collected.unused };
}
