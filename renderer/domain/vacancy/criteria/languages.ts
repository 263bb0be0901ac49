import languages from '../../../../resources/lexicons/languages.json' with { type: 'json' };
import nationalityLexicon from '../../../../resources/lexicons/nationalities.json' with { type: 'json' };
import levels from '../../../../resources/lexicons/notice-language-levels.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold, listWords } from '../../text/fold.ts';
import { afterWord, foldedWords } from '../../text/lexicon/word-pattern.ts';
import { keyFinder, type PhraseHit, phraseFinder, wordFinder } from '../notice/phrases.ts';
import { type CefrLevel, cefrLevels } from '../vacancy.ts';
import { type Clause, originalWords } from './clause.ts';
import { type Draft, draft } from './draft.ts';

const names = phraseFinder(
  languages.flatMap(({ code, ...words }) => Object.values(words).flatMap((list) => list.map((word) => [word, code] as const))),
);
const adjectives = keyFinder(terms.languageAdjective);
const nationalities = phraseFinder(
  nationalityLexicon.flatMap(({ code, ...words }) => Object.values(words).flatMap((list) => list.map((word) => [word, code] as const))),
);
const levelWords = keyFinder<CefrLevel>(levels);
const languageWord = wordFinder(terms.languageWord);
const or = wordFinder(terms.or);
const another = wordFinder(terms.another);
const someOf = wordFinder(terms.someOf);
const glue = new Set(Object.values(terms.languageGlue).flatMap((list) => list.map(fold)));
const joinedAnd = foldedWords({ ar: terms.and.ar });
const leadingAnd = new RegExp(`^${joinedAnd}`, 'u');
const articles = `(?:${foldedWords(terms.article)}(?:${afterWord}|(?<=${foldedWords({ ar: terms.article.ar })})))?`;
const opensWith = new RegExp(String.raw`^\s*${articles}$`, 'u');
const opensPartWith = new RegExp(String.raw`[,;،]\s*${articles}$`, 'u');
const listedWith = new RegExp(String.raw`^\s*[,،/]\s*(?:${foldedWords(terms.languageOf)}${afterWord})?$`, 'u');
const tied = new RegExp(String.raw`^[\s,،/]*(?:${foldedWords(terms.languageTie)}\s+|${joinedAnd})?`, 'u');
const linkOnly = new RegExp(`^${foldedWords(terms.languageLink)}$`, 'iu');
const cefr = /(?<![\p{L}\p{N}])([abc][12])(?![\p{L}\p{N}])/u;

/** Whether only small words and other languages stand between two offsets. */
function isNear(folded: string, from: number, to: number): boolean {
  const between = folded.slice(from, to);
  if (/[;.؛]/u.test(between) || /^[^(]*\)/u.test(between)) return false;
  const withoutNames = [...names.findAll(between), ...nationalities.findAll(between)]
    .sort((a, b) => a.start - b.start)
    .reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, between);
  return listWords(withoutNames.replace(/\([^)]*\)?/gu, ' ')).every(
    (word) => glue.has(word.replace(leadingAnd, '')) || word.length <= 1 || levelWords.matches(word),
  );
}

/** Languages named from left to right; "langues arabe et française": an adjective names one only behind the word "langues". */
export function listLanguageNames(folded: string): readonly PhraseHit<string>[] {
  const named = names.findAll(folded);
  const word = languageWord.first(folded);
  const isTied = ({ start }: PhraseHit<string>): boolean => word !== null && word.end <= start && isNear(folded, word.end, start);
  const meant = word
    ? adjectives.findAll(folded).filter((hit) => isTied(hit) && !named.some(({ start, end }) => hit.start < end && hit.end > start))
    : [];
  return [...named, ...meant].sort((a, b) => a.start - b.start);
}

const anyCefr = /(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/gu;

/** Level words and CEFR levels from left to right. */
function listLevels(folded: string): readonly PhraseHit<CefrLevel>[] {
  const stated = [...folded.matchAll(anyCefr)].map(({ 0: level, index }) => ({
    value: level.toUpperCase() as CefrLevel,
    start: index,
    end: index + level.length,
  }));
  return [...levelWords.findAll(folded), ...stated].sort((a, b) => a.start - b.start);
}

/** The level word that speaks of a mention from before it ("bonne maîtrise de …"). */
function levelBefore(folded: string, mention: PhraseHit<string>): PhraseHit<CefrLevel> | null {
  const before = listLevels(folded.slice(0, mention.start)).filter(({ end }) => isNear(folded, end, mention.start));
  const strongest = before.at(-1) ?? null;
  const opener = before.find(({ end }) => strongest !== null && strongest.start - end <= 4);
  return opener && strongest ? { ...opener, value: higher(opener.value, strongest.value) ?? strongest.value } : strongest;
}

/** The level that stands behind a mention and before the next one ("français : courant", "anglais (B2)"). */
function levelAfter(folded: string, from: number, to: number): CefrLevel | null {
  const after = folded.slice(from, to);
  const stated = cefr.exec(after)?.[1];
  if (stated) return stated.toUpperCase() as CefrLevel;
  const hit = levelWords.first(after);
  return hit && hit.start <= 24 && isNear(after, 0, hit.start) ? hit.value : null;
}

/** "speak Arabic fluently": of a word before and one behind the more demanding. */
function higher(a: CefrLevel | null, b: CefrLevel | null): CefrLevel | null {
  if (a === null || b === null) return a ?? b;
  return cefrLevels.indexOf(a) >= cefrLevels.indexOf(b) ? a : b;
}

interface Mention {
  readonly code: string;
  readonly level: CefrLevel | null;
  readonly hit: PhraseHit<string>;
  readonly levelHit: PhraseHit<CefrLevel> | null;
}

/** "Français et arabe courants": a mention without a level takes that of the next one when nothing but "et" parts them. */
function shareLevels(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (mention.level !== null || !next || next.levelHit !== null) return mention;
    return isNear(text, mention.hit.end, next.hit.start) && next.hit.start - mention.hit.end <= 8
      ? { ...mention, level: next.level }
      : mention;
  });
}

function listMentions({ folded: { text }, section }: Clause): readonly Mention[] {
  const hits = listLanguageNames(text);
  const opensClause = opensWith.test(text.slice(0, hits[0]?.start ?? text.length));
  const spoken = section === 'languages' || opensClause || languageWord.matches(text);
  let isAccepted = false;
  const mentions = hits.flatMap((hit, index): Mention[] => {
    const levelHit = levelBefore(text, hit);
    const next = hits[index + 1];
    const after = levelAfter(text, hit.end, (next && levelBefore(text, next)?.start) ?? next?.start ?? text.length);
    const stated = cefr.exec(text)?.[1]?.toUpperCase() as CefrLevel | undefined;
    const opensPart = opensPartWith.test(text.slice(0, hit.start));
    if (!levelHit && !after && !spoken && !(opensPart && isAccepted)) return [];
    isAccepted = true;
    const level =
      (cefr.test(text.slice(hit.end, hits[index + 1]?.start)) ? after : null) ?? higher(levelHit?.value ?? null, after) ?? stated ?? null;
    return [{ code: hit.value, level: stated && hits.length === 1 ? stated : level, hit, levelHit }];
  });
  return shareLevels(text, mentions);
}

/** Mentions joined by "ou" are one requirement, with those a comma joins to them before it ("A, B ou C"). */
function groupByOr(folded: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups: Mention[][] = [];
  let pending: Mention[][] = [];
  for (const mention of mentions) {
    const previous = groups.at(-1)?.at(-1);
    const between = previous ? folded.slice(previous.hit.end, mention.hit.start) : '';
    const hasOwnLevel = previous !== undefined && (mention.levelHit?.start ?? -1) >= previous.hit.end;
    if (previous && between.length <= 30 && or.matches(between)) {
      const joined = [...pending.flat(), ...(groups.pop() ?? []), mention];
      groups.splice(groups.length - pending.length, pending.length, joined);
      pending = [];
      continue;
    }
    const isListed = previous !== undefined && !hasOwnLevel && listedWith.test(between);
    pending = isListed ? [...pending, groups.at(-1) ?? []] : [];
    groups.push([mention]);
  }
  return groups;
}

const localLanguage = wordFinder(terms.localLanguage);

/** "le français et une langue locale (wolof, pulaar)": the names in the brackets are one requirement, any of them. */
function joinLocal(folded: string, groups: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  const open = folded.indexOf('(');
  const close = folded.indexOf(')', open);
  const named = localLanguage.findAll(folded).some(({ end }) => end <= open && open - end <= 14);
  const isInside = ([first]: readonly Mention[]): boolean => first !== undefined && first.hit.start > open && first.hit.end <= close;
  const inside = groups.filter(isInside);
  if (!named || inside.length < 2) return groups;
  return groups.flatMap((group) => (isInside(group) ? (group === inside[0] ? [inside.flat()] : []) : [group]));
}

/** "at least two of Arabic, English and French": the names behind such words are a choice. */
function comeFrom(folded: string, mentions: readonly Mention[]): boolean {
  const hit = someOf.first(folded);
  return hit !== null && mentions.length > 1 && mentions.every(({ hit: { start } }) => start >= hit.end);
}

/** "another working language (French, Spanish)": several names in one pair of brackets. */
function areTogether(folded: string, mentions: readonly Mention[]): boolean {
  const open = folded.indexOf('(');
  const close = folded.indexOf(')', open);
  return open >= 0 && mentions.length > 1 && mentions.every(({ hit }) => hit.start > open && hit.end <= close);
}

/** "Parfaite maîtrise" + "du français" for a mention that shares the level words of an earlier one. */
function labelOf(clause: Clause, group: readonly Mention[], isOnly: boolean): string {
  const [first] = group;
  const last = group.at(-1);
  if (isOnly || !first || !last) return clause.text;
  const { levelHit } = first;
  const text = clause.folded.text;
  const earlier = listLanguageNames(text.slice(0, first.hit.start)).at(-1);
  if (!levelHit) return originalWords(clause, first.hit.start, last.hit.end);
  if (!earlier || earlier.end <= levelHit.start) return originalWords(clause, levelHit.start, last.hit.end);
  const joined = tied.exec(text.slice(earlier.end))?.[0].length ?? 0;
  const own = originalWords(clause, Math.min(earlier.end + joined, first.hit.start), last.hit.end);
  const listed = names.findAll(text).find(({ start }) => start >= levelHit.end);
  const tie =
    listed && listed.start - levelHit.end <= 5 && earlier.end + joined >= first.hit.start
      ? originalWords(clause, levelHit.end, listed.start)
      : '';
  const isTie = linkOnly.test(tie);
  return [originalWords(clause, levelHit.start, levelHit.end), isTie ? tie : '', own].filter(Boolean).join(' ');
}

/** The language criteria of a clause; none where a language's name only describes something ("droit français"). */
export function readLanguages(clause: Clause): readonly Draft[] {
  const mentions = listMentions(clause);
  const groups =
    (another.matches(clause.folded.text) && areTogether(clause.folded.text, mentions)) || comeFrom(clause.folded.text, mentions)
      ? [mentions]
      : joinLocal(clause.folded.text, groupByOr(clause.folded.text, mentions));
  const seen = new Set<string>();
  return groups.flatMap((group): Draft[] => {
    const codes = [...new Set(group.map(({ code }) => code))].filter((code) => !seen.has(code));
    const [code] = codes;
    if (code === undefined) return [];
    for (const each of codes) seen.add(each);
    const minLevel = group.find(({ level }) => level !== null)?.level ?? null;
    const params = codes.length > 1 ? { anyOf: codes, minLevel } : { code, minLevel };
    return [draft(clause, 'language', params, codes.join('-or-'), labelOf(clause, group, groups.length === 1))];
  });
}
