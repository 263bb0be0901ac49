import clues from '../../../../resources/lexicons/notice-clues.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { isRemark } from '../notice/importance.ts';
import { wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section } from '../notice/sections.ts';
import { splitSentences } from '../notice/sentences.ts';
import { namesDegree } from './education.ts';
import { listLanguageNames } from './languages.ts';
import { listYears } from './numbers.ts';

const or = wordFinder(terms.or);
const must = wordFinder(clues.proseMust);
const experience = wordFinder(terms.experience);
const nationality = wordFinder(terms.nationality);
const hosts = new Set<Section['kind']>(['header', 'unknown']);

/** "The Director is required to have a master's degree …": a sentence that says in so many words what a person must bring. */
function statesRequirement(sentence: string): boolean {
  const folded = fold(sentence);
  const isRated = isRemark(folded);
  if (!must.matches(folded) && !isRated) return false;
  const speaksOfExperience = experience.matches(folded) && (isRated || listYears(folded).length > 0);
  return namesDegree(folded) || speaksOfExperience || listLanguageNames(folded).length > 0 || nationality.matches(folded);
}

/** "…; or a bachelor's degree with seven years": the other way to meet the requirement before it. */
function goesOn(sentence: string, before: string | undefined): boolean {
  return before !== undefined && statesRequirement(before) && or.first(fold(sentence).trim())?.start === 0 && namesDegree(fold(sentence));
}

/**
 * The requirements of a notice in prose, which has no section for them; null for a notice that has one. Only sentences that
 * demand a diploma, years, a language or a nationality count, and none of the context or the duties.
 */
export function findProseRequirements(sections: readonly Section[]): Section | null {
  if (sections.some(({ kind, units }) => isRequirementSection(kind) && units.length > 0)) return null;
  const units = sections
    .filter(({ kind }) => hosts.has(kind))
    .flatMap((section) =>
      section.units.flatMap((item) =>
        splitSentences(item.unit.text)
          .filter((sentence, index, all) => statesRequirement(sentence) || goesOn(sentence, all[index - 1]))
          .map((text) => ({ ...item, unit: { ...item.unit, text } })),
      ),
    );
  return units.length > 0 ? { kind: 'requirements', heading: null, units, isContinued: false } : null;
}
