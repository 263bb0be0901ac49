import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section, type SectionUnit } from '../notice/sections.ts';
import { splitSentences, trimEnds } from '../notice/sentences.ts';
import type { CriterionSource } from '../vacancy.ts';
import { findTrait } from '../warnings/legal-care.ts';
import { classify } from './classify.ts';
import { makeClause } from './clause.ts';
import type { Draft } from './draft.ts';
import { readAlternative } from './education.ts';
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
}

/** Adds a diploma-with-years sentence to the education criterion it speaks of; false when there is none. */
function addAlternative(sentence: string, collected: Collected): boolean {
  const index = collected.drafts.findLastIndex(({ kind }) => kind === 'education');
  const target = collected.drafts[index];
  if (target?.kind !== 'education') return false;
  const years = collected.drafts.flatMap((draft) => (draft.kind === 'experience' ? [draft.params.minYears] : []));
  const clause = makeClause(sentence, { quote: sentence, page: target.page, section: 'education', importance: target.importance });
  const alternative = readAlternative(clause, years[0] ?? 0);
  if (!alternative || alternative.minLevel >= target.params.minLevel) return false;
  const alternatives = [...(target.params.alternatives ?? []), alternative];
  collected.drafts[index] = { ...target, params: { ...target.params, alternatives } };
  return true;
}

function readSentence(
  sentence: string,
  { unit, importance }: SectionUnit,
  section: Section['kind'],
  referenceDate: string | null,
  collected: Collected,
): void {
  const quote = trimEnds(sentence);
  if (addAlternative(sentence, collected)) return;
  const folded = fold(sentence);
  const before = collected.drafts.length;
  const trait = findTrait(sentence);
  const isPersonal = trait !== null && trait !== 'not-job-related';
  if (!isPersonal && !application.matches(folded) && !address.test(folded) && !observed.matches(folded)) {
    for (const clause of splitClauses(sentence)) {
      const context = { quote, page: unit.page, section, importance: clause.importance ?? importance ?? 'required' } as const;
      collected.drafts.push(...classify(makeClause(clause.text, context), referenceDate, clause.isExperience));
    }
  }
  if (collected.drafts.length === before && quote !== '') collected.unused.push({ page: unit.page, quote });
}

/** The criteria of the requirement sections, in the order of the notice, and the sentences there that became none. */
export function readRequirements(sections: readonly Section[], referenceDate: string | null): Requirements {
  const collected: Collected = { drafts: [], unused: [] };
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
  return { drafts: collected.drafts, unusedSentences: collected.unused };
}
