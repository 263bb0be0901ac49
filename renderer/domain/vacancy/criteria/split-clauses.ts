import importance from '../../../../resources/lexicons/notice-importance.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import type { Wordings } from '../../text/lexicon/list-phrases.ts';
import { afterWord, foldedWords } from '../../text/lexicon/word-pattern.ts';
import {
  importanceOfClause,
  isPluralPredicate,
  isRemark,
  isShortBracket,
  isSingularPredicate,
  listMarkers,
  preferenceTail,
} from '../notice/importance.ts';
import { wordFinder } from '../notice/phrases.ts';
import { bracketDepths } from '../notice/sentences.ts';
import type { Importance } from '../vacancy.ts';
import { namesDegree } from './education.ts';
import { listLanguageNames } from './languages.ts';
import { countOfThem, leadingCount, listYears } from './numbers.ts';

export interface ClauseText {
  readonly text: string;
  /** What the wording says of it; null when it says nothing. */
  readonly importance: Importance | null;
  /** True for a part that goes on about experience without the word ("de préférence en contexte international"). */
  readonly isExperience: boolean;
}

const experience = wordFinder(terms.experience);

/** Words of the languages that write theirs apart; Arabic writes "and" and the article onto the next word. */
const apart = (words: Wordings): string => foldedWords({ ...words, ar: [] });
const arabic = ({ ar = [] }: Wordings): string => foldedWords({ ar });

const head = String.raw`${apart(terms.headNoun)}(?!\p{L})`;
const qualifiers = `(?:${apart(terms.qualifier)}${afterWord})*`;
const conjunction = apart(terms.conjunction);
const joinedAnd = arabic(terms.and);
/** A comma or "and" before another noun that can carry a requirement of its own ("…, bonne connaissance de …"). */
const boundary = new RegExp(
  String.raw`(?:\s*[,،]\s*(?:${conjunction}\s+)?|\s+${conjunction}\s+)(?=${qualifiers}${head})|\s*[,،]?\s+${joinedAnd}(?=${arabic(terms.article)}?${arabic(terms.headNoun)}(?!\p{L}))`,
  'gu',
);
const anyHead = new RegExp(`(?<!\\p{L})${head}`, 'u');
const leading = new RegExp(`^\\s*${qualifiers}${head}`, 'u');
const ofWhich = new RegExp(String.raw`\s*[,،(]?\s*(?<!\p{L})${foldedWords(terms.ofWhich)}(?!\p{L})`, 'gu');

const forThisPost = wordFinder(terms.forThisPost);
const preposition = wordFinder(terms.preposition);

/** "Liderazgo y capacidad de …", "For this position, fluency …": few words without a noun that can carry a requirement. */
function isBareWord(folded: string): boolean {
  if (forThisPost.first(folded)?.start === 0 && (folded.match(/\p{L}{2,}/gu) ?? []).length <= 6) return true;
  return !anyHead.test(folded) && !namesDegree(folded) && listYears(folded).length === 0 && (folded.match(/\p{L}{2,}/gu) ?? []).length <= 3;
}

/** Whether a stretch says more than its head noun: "maîtrise" alone shares what follows ("connaissance et maîtrise de …"). */
function hasComplement(folded: string): boolean {
  const rest = folded.replace(leading, '');
  return (rest.match(/\p{L}{3,}/gu) ?? []).length >= 1;
}

interface Cut {
  /** End of the words before and start of the words after, in folded text. */
  readonly end: number;
  readonly start: number;
}

function conjunctionCuts(folded: string): readonly Cut[] {
  const depths = bracketDepths(folded);
  const candidates = [...folded.matchAll(boundary)].filter((match) => (depths[match.index] ?? 0) === 0);
  const cuts: Cut[] = [];
  for (const [index, match] of candidates.entries()) {
    const from = cuts.at(-1)?.start ?? 0;
    const end = match.index;
    const start = end + match[0].length;
    const until = candidates[index + 1]?.index ?? folded.length;
    if (hasComplement(folded.slice(from, end)) && !isBareWord(folded.slice(from, end)) && hasComplement(folded.slice(start, until)))
      cuts.push({ end, start });
  }
  return cuts;
}

const ofThem = new RegExp(
  String.raw`\s*[,،(]\s*(?:${apart(terms.and)}\s+)?(?=(?:${foldedWords(importance.quantity)}\s+)?(\S{2,8})\s+${apart(terms.ofThem)}(?!\p{L}))`,
  'gu',
);

const trailingAnd = new RegExp(String.raw`[\s,،(]+${foldedWords(terms.and)}?\s*$`, 'u');

/** "dont 2 ans en …", "de préférence en …": a second demand on experience inside one sentence. */
function experienceCuts(folded: string): readonly Cut[] {
  if (!experience.matches(folded) && listYears(folded).length === 0) return [];
  const cuts: Cut[] = [];
  for (const match of folded.matchAll(ofWhich)) {
    const start = match.index + match[0].length;
    const years = listYears(folded).find((hit) => hit.start >= start && hit.start - start < 25);
    const isBare = leadingCount(folded.slice(start)) > 0;
    if ((years || isBare) && listYears(folded.slice(0, match.index)).length > 0) cuts.push({ end: match.index, start });
  }
  for (const match of folded.matchAll(ofThem)) {
    const start = match.index + match[0].length;
    if (countOfThem(folded.slice(start)) > 0) cuts.push({ end: match.index, start });
  }
  const tail = preferenceTail(folded);
  const before = tail < 0 ? '' : folded.slice(0, tail);
  if (tail > 0 && (bracketDepths(folded)[tail] ?? 0) === 0 && (experience.matches(before) || listYears(before).length > 0)) {
    const end = before.replace(trailingAnd, '').length;
    cuts.push({ end, start: tail });
  }
  return cuts;
}

const predicateEnd = new RegExp(
  String.raw`^[^,،.]{0,20}?(?:\s*[,،]\s*(?:${conjunction}\s+)?|\s+${conjunction}\s+|\s+${joinedAnd})(?=\S+\s+\S)`,
  'u',
);

/** "X est exigé, Y serait un atout" without a noun that starts Y: cut behind the first predicate. */
function predicateCuts(folded: string): readonly Cut[] {
  const depths = bracketDepths(folded);
  const strong = listMarkers(folded).filter(
    ({ value, start }) => value !== 'quantity' && ((depths[start] ?? 0) === 0 || isShortBracket(folded, start)),
  );
  const [first] = strong;
  const other = strong.find(({ value }) => value !== first?.value);
  if (!first || !other) return [];
  const between = folded.slice(first.end, other.start);
  const separator = predicateEnd.exec(between);
  if (!separator || first.start < 8) return [];
  const at = first.end + separator[0].length;
  return [{ end: first.end, start: at }];
}

const article = new RegExp(`^(?:${apart(terms.article)}${afterWord}|${arabic(terms.article)})?$`, 'u');

/** "Maîtrise de l'arabe et du français, l'anglais est un atout": what is said of one language behind a comma is said of it alone. */
function languageRemarkCuts(folded: string): readonly Cut[] {
  const marker = listMarkers(folded).find(({ value }) => value !== 'quantity');
  if (!marker || !isSingularPredicate(folded.slice(0, marker.start))) return [];
  const named = listLanguageNames(folded).filter(({ end }) => end <= marker.start);
  const [subject] = named.slice(-1);
  const comma = subject ? folded.slice(0, subject.start).search(/\s*[,،][^,،]*$/u) : -1;
  if (!subject || comma <= 0 || !named.some(({ end }) => end <= comma)) return [];
  const start = comma + (/^\s*[,،]\s*/u.exec(folded.slice(comma))?.[0].length ?? 0);
  const isSubject = article.test(folded.slice(start, subject.start)) && marker.start - subject.end <= 24;
  return isSubject && (folded.slice(0, comma).match(/\p{L}{3,}/gu) ?? []).length >= 2 ? [{ end: comma, start }] : [];
}

function slices(sentence: string, offsets: readonly number[], cuts: readonly Cut[]): readonly string[] {
  const sorted = [...cuts].sort((a, b) => a.end - b.end);
  const original = (index: number): number => offsets[index] ?? sentence.length;
  return [...sorted, null].map((cut, index) =>
    sentence.slice(original(sorted[index - 1]?.start ?? 0), cut === null ? sentence.length : original(cut.end)),
  );
}

function splitBy(sentence: string, find: (folded: string) => readonly Cut[]): readonly string[] {
  const { text, offsets } = foldKeepingOffsets(sentence);
  const cuts = find(text);
  return cuts.length === 0 ? [sentence] : slices(sentence, offsets, cuts);
}

/** "(Pulaar or Mandinka would be an advantage)": a remark in brackets that says how much something counts. */
function partBrackets(sentence: string): readonly string[] {
  const match = /\s*\(([^()]{15,})\)/u.exec(sentence);
  const folded = fold(match?.[1] ?? '');
  if (!match || folded.split(/\s+/u).length <= 4 || !isRemark(folded)) return [sentence];
  return [`${sentence.slice(0, match.index)}${sentence.slice(match.index + match[0].length)}`, match[1] ?? ''];
}

const preferred = wordFinder(terms.preferably);

/** "Minimum 5 years, preferably 10 years, of experience in X": what is required and what is preferred of the same thing, in full. */
function partPreferredYears(sentence: string): readonly string[] {
  const { text: folded, offsets } = foldKeepingOffsets(sentence);
  const [asked, more] = listYears(folded);
  const hit = preferred.findAll(folded).find(({ start, end }) => asked && more && start > asked.start && more.start >= end);
  if (!asked || !more || !hit || more.start - hit.end > 12 || hit.start - asked.end > 4) return [sentence];
  const original = (index: number): number => offsets[index] ?? sentence.length;
  const rest = sentence.slice(original(more.end)).replace(/^\s*[,)]?\s*/u, '');
  const before = sentence.slice(0, original(hit.start)).replace(/[\s,(]+$/u, '');
  const ofRest = preferred.first(fold(rest))?.start ?? rest.length;
  return [
    `${before} ${rest}`.trim(),
    `${sentence.slice(original(hit.start), original(more.end))} ${rest.slice(0, ofRest).replace(/[\s,(]+$/u, '')}`.trim(),
  ];
}

const rowTie = new RegExp(String.raw`\s*[,;،]\s*|\s+${conjunction}\s+`, 'gu');

/** "Français courant, anglais professionnel, arabe un plus": what follows each language in a row is said of it alone. */
function languageRowCuts(folded: string): readonly Cut[] {
  const opens = (at: number): boolean =>
    listLanguageNames(folded.slice(at)).some(({ start }) => start <= 4 && article.test(folded.slice(at, at + start)));
  if (!opens(0)) return [];
  const depths = bracketDepths(folded);
  let from = 0;
  return [...folded.matchAll(rowTie)].flatMap((match): Cut[] => {
    const start = match.index + match[0].length;
    const before = folded.slice(from, match.index);
    const last = listLanguageNames(before).at(-1);
    if ((depths[match.index] ?? 0) > 0 || !opens(start) || !last || !/\p{L}{2}/u.test(before.slice(last.end))) return [];
    from = start;
    return [{ end: match.index, start }];
  });
}

const arabicRemark = new RegExp(String.raw`\s*[,،؛]?\s+${joinedAnd}(?=${arabic(importance.remarkVerb)}(?!\p{L}))`, 'gu');

/** "… وتعتبر معرفة الإنجليزية ميزة": Arabic puts the predicate first; what stands before it is not meant. */
function verbFirstCuts(folded: string): readonly Cut[] {
  return [...folded.matchAll(arabicRemark)].map((match) => ({ end: match.index, start: match.index + match[0].length }));
}

const leadingConjunction = new RegExp(String.raw`^\s*${conjunction}(?!\p{L})[\s,]*`, 'u');

/** The words without an "and" in front of them, which belonged to the clause before. */
function withoutConjunction(text: string): string {
  const { text: folded, offsets } = foldKeepingOffsets(text);
  const opening = leadingConjunction.exec(folded)?.[0].length ?? 0;
  return opening > 0 ? text.slice(offsets[opening] ?? text.length) : text;
}

/** Cuts off what a predicate is said of; behind experience, what goes on with a preposition is experience as well. */
function splitPredicates({ text, isExperience }: Pick<ClauseText, 'text' | 'isExperience'>): readonly Omit<ClauseText, 'importance'>[] {
  const [first = text, ...others] = splitBy(text, predicateCuts);
  const goesOn = (part: string): boolean => experience.matches(fold(first)) && preposition.first(fold(part).trim())?.start === 0;
  return [{ text: first, isExperience }, ...others.map((part) => ({ text: part, isExperience: isExperience || goesOn(part) }))];
}

/** The requirements that one sentence holds, in its own words. */
export function splitClauses(sentence: string): readonly ClauseText[] {
  const parts = partBrackets(sentence)
    .flatMap(partPreferredYears)
    .flatMap((part) => splitBy(part, verbFirstCuts))
    .flatMap((part) => splitBy(part, languageRowCuts))
    .flatMap((part) => splitBy(part, languageRemarkCuts))
    .flatMap((part) => splitBy(part, conjunctionCuts))
    .flatMap((part) => splitBy(part, experienceCuts).map((text, index) => ({ text, isExperience: index > 0 })))
    .flatMap(splitPredicates)
    .map((part) => ({ ...part, text: withoutConjunction(part.text) }))
    .filter(({ text }) => /\p{L}{2}/u.test(text));
  const clauses = parts.map(({ text, isExperience }) => ({ text, isExperience, importance: importanceOfClause(fold(text)) }));
  const last = clauses.at(-1);
  const folded = fold(last?.text ?? '');
  const marker = listMarkers(folded).at(-1);
  const shared = last && marker && isPluralPredicate(folded.slice(0, marker.start)) ? last.importance : null;
  return clauses.map((clause) => (clause.importance === null && shared ? { ...clause, importance: shared } : clause));
}
