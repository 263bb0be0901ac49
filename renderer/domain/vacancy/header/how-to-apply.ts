import lexicon from '../../../../resources/lexicons/notice-apply.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section } from '../notice/sections.ts';
import { splitSentences, trimEnds } from '../notice/sentences.ts';
import type { CriterionSource, HowToApply } from '../vacancy.ts';
import { speaksOfApplying, speaksOfClosing } from './read-dates.ts';

const mention = wordFinder(lexicon.mention);
const send = wordFinder(lexicon.send);
const enquiry = wordFinder(lexicon.enquiry);

const email = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const link = /(?:https?:\/\/|www\.)[^\s<>()«»"“”,;]+/giu;

/** Sections that never say how to apply. */
const elsewhere = new Set<Section['kind']>(['duties', 'context', 'learning', 'offer']);

interface Sentence extends CriterionSource {
  readonly isEnquiry: boolean;
  /** It stands in a paragraph about applying, or in a section about it. */
  readonly isAboutApplying: boolean;
  /** It may tell how an application is sent without naming an address. */
  readonly mayInstruct: boolean;
}

function listApplySentences(sections: readonly Section[]): readonly Sentence[] {
  return sections
    .filter(({ kind }) => !elsewhere.has(kind))
    .flatMap(({ kind, units }) => {
      const isApplySection = kind === 'apply' || kind === 'documents';
      return units.flatMap(({ unit, isLead }) =>
        splitSentences(unit.text).map((text) => ({
          quote: trimEnds(text),
          page: unit.page,
          isEnquiry: enquiry.matches(fold(text)),
          isAboutApplying:
            isApplySection || (speaksOfApplying(fold(unit.text)) && (!isRequirementSection(kind) || /@|https?:|www\./u.test(unit.text))),
          mayInstruct: !isLead && ((isApplySection && !unit.isItem) || speaksOfClosing(fold(text))),
        })),
      );
    });
}

function distinct(found: readonly { readonly value: string; readonly isEnquiry: boolean }[]): readonly string[] {
  const asked = found.some(({ isEnquiry }) => !isEnquiry) ? found.filter(({ isEnquiry }) => !isEnquiry) : found;
  return [...new Set(asked.map(({ value }) => value))];
}

/** Matches of a pattern in the sentences; those of questions and further information only where nothing else is given. */
function collect(sentences: readonly Sentence[], pattern: RegExp): readonly string[] {
  return distinct(
    sentences.flatMap(({ quote, isEnquiry }) =>
      [...quote.matchAll(pattern)].map(([value]) => ({ value: value.replace(/[.:؛]+$/u, ''), isEnquiry })),
    ),
  );
}

const source = ({ quote, page }: Sentence): CriterionSource => ({ quote, page });

/** How and where an application is sent, and what it must mention; null where the notice does not say. */
export function readHowToApply(sections: readonly Section[]): HowToApply | null {
  const sentences = listApplySentences(sections);
  const about = sentences.filter(({ isAboutApplying }) => isAboutApplying);
  const emails = collect(sentences, email);
  const links = collect(about, link);
  const instructions = about.filter(({ quote, isEnquiry, mayInstruct }) => {
    const folded = fold(quote);
    const isSentence = /\s\S+\s/u.test(quote);
    const names = [...emails, ...links].some((value) => quote.includes(value));
    return !isEnquiry && isSentence && (names || (mayInstruct && send.matches(folded) && speaksOfApplying(folded)));
  });
  const mustMention = about.filter(({ quote, isEnquiry }) => !isEnquiry && mention.matches(fold(quote)));
  const found = [...emails, ...links, ...instructions, ...mustMention];
  return found.length === 0 ? null : { emails, links, instructions: instructions.map(source), mustMention: mustMention.map(source) };
}
