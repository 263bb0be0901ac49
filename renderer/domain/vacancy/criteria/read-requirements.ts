import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section, type SectionUnit } from '../notice/sections.ts';
import { splitSentences, trimEnds } from '../notice/sentences.ts';
import type { CriterionSource } from '../vacancy.ts';
import { classify } from './classify.ts';
import { makeClause } from './clause.ts';
import type { Draft } from './draft.ts';
import { type Alternative, readAlternative } from './education.ts';
import { splitClauses } from './split-clauses.ts';

export interface Requirements {
  readonly drafts: readonly Draft[];
  readonly unusedSentences: readonly CriterionSource[];
}

const observed = wordFinder(terms.observedInPerson);
/** An address to write to or a call to apply has strayed into the section. */
const application = wordFinder(terms.applicationCall);
const address = /@|https?:|www\./u;

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

/** The criteria of the requirement sections, in the order of the notice, and the sentences there that became none. */
export function readRequirements(sections: readonly Section[], referenceDate: string | null): Requirements {
  const collected: Collected = { drafts: [], unused: [], alternatives: [] };
  for (const [index, section] of sections.entries()) {
    const isObserved =
      section.kind === 'interview' || (section.kind === 'unknown' && isRequirementSection(sections[index - 1]?.kind ?? 'header'));
    if (!isRequirementSection(section.kind) && !isObserved) continue;
    for (const item of section.units) {
      if (isObserved) collected.unused.push({ page: item.unit.page, quote: item.unit.text });
      else if (!item.isLead)
        for (const sentence of splitSentences(item.unit.text)) readSentence(sentence, item, section.kind, referenceDate, collected);
    }
  }
  return { drafts: withAlternatives(collected), unusedSentences: collected.unused };
}
