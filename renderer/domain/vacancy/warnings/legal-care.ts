import lexicon from '../../../../resources/lexicons/notice-legal.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { keyFinder, wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section } from '../notice/sections.ts';
import { splitSentences, trimEnds } from '../notice/sentences.ts';

const traits = keyFinder(lexicon);
/** "Sexe : indifférent" sets no condition. */
const openToAll = wordFinder(terms.openToAll);

export type LegalTrait = keyof typeof lexicon;
export interface LegalRemark {
  readonly trait: LegalTrait;
  readonly sentence: string;
  readonly page: number;
}

/** The personal trait that a sentence makes a condition; null for none. */
function findTrait(sentence: string): LegalTrait | null {
  const folded = fold(sentence);
  return openToAll.matches(folded) ? null : (traits.first(folded)?.value ?? null);
}

/** Whether a sentence speaks of a personal trait at all, a condition or not. */
export function mentionsTrait(sentence: string): boolean {
  return traits.matches(fold(sentence));
}

/**
 * Sentences of the requirements and of the documents to enclose that speak of sex, marital status, health or looks. Statements
 * of equal opportunity stand in other sections and are not read.
 */
export function listLegalRemarks(sections: readonly Section[]): readonly LegalRemark[] {
  return sections
    .filter(({ kind }) => isRequirementSection(kind) || kind === 'documents' || kind === 'interview')
    .flatMap(({ units }) =>
      units.flatMap(({ unit }) =>
        splitSentences(unit.text).flatMap((sentence): LegalRemark[] => {
          const trait = findTrait(sentence);
          return trait ? [{ trait, sentence: trimEnds(sentence), page: unit.page }] : [];
        }),
      ),
    );
}
