import remarks from '../../../../resources/lexicons/language-remarks.json';
import links from '../../../../resources/lexicons/link-words.json';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { splitLabel } from '../units/form-labels.ts';
import type { Unit } from '../units/unit.ts';
import { joinsLast, saysNone } from './language-remarks.ts';
import type { LevelHit } from './resolve-level.ts';
import { type Signs, type Token, tokenizeLanguages } from './tokenize-languages.ts';

/** Languages that share what is said of them: "Arabe, français : courant". */
export interface LanguageGroup {
  readonly codes: readonly string[];
  readonly levels: readonly LevelHit[];
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** What is said from its name to the next one. */
  readonly text: string;
  /** Named only to say that it isn't known. */
  readonly none: boolean;
}

interface Draft {
  codes: string[];
  levels: LevelHit[];
  from: number;
  to: number;
  /** What stands between the last two names, and where the last one starts. */
  lastLink: 'comma' | 'word';
  lastFrom: number;
}

const clauseEnd = /[;؛|]|(?<![•·])\s[•·]\s(?![•·○])|\.\s+(?=[\p{Lu}\u0621-\u06ff])/gu;
const list = new RegExp(
  String.raw`^[\s,،&/+-]*(?:${writtenWords(links.and)}\s*)?[\s,،&/+-]*(?:${writtenWords(links.article)}${afterWord})?$`,
  'iu',
);

const linkOf = (between: string): Draft['lastLink'] => (/\p{L}/u.test(between) ? 'word' : 'comma');
const startDraft = (code: string, from: number, to: number): Draft => ({
  codes: [code],
  levels: [],
  from,
  to,
  lastLink: 'comma',
  lastFrom: from,
});

/** A conjunction before the next thing said. */
const joins = new RegExp(String.raw`(?:^|[\s,،])${writtenWords(links.and, links.with)}\s|\s${writtenWords({ ar: links.and.ar })}`, 'iu');

/** Tokens by clause: "anglais courant ; notions d'espagnol" are two. */
function splitClauses(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const ends = [...text.matchAll(clauseEnd)].map(({ index }) => index);
  const clauses = new Map<number, Token[]>();
  for (const token of tokens) {
    const clause = ends.filter((end) => end < token.from).length;
    const known = clauses.get(clause);
    if (known) known.push(token);
    else clauses.set(clause, [token]);
  }
  return [...clauses.values()];
}

/**
 * "Langues maternelles : arabe, tachelhit", "bilingue français-anglais": each level holds for the names after it. Of two levels in a
 * row that a conjunction parts, the first belongs to the name before ("le français couramment et de bonnes notions d'anglais").
 */
function readLevelFirst(text: string, tokens: readonly Token[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let levels: LevelHit[] = [];
  tokens.forEach(({ level, language, from, to }, at) => {
    const previous = tokens[at - 1];
    const last = drafts.at(-1);
    if (level && previous?.level) {
      if (last && joins.test(text.slice(previous.to, from))) last.levels = levels;
      levels = last && joins.test(text.slice(previous.to, from)) ? [level] : [...levels, level];
    } else if (level) levels = [level];
    if (language) drafts.push({ ...startDraft(language, from, to), levels: [...levels] });
  });
  return drafts;
}

/** "Fluent in French and good command of Dutch (B2)": what stands in brackets holds for the name before it. */
function correctByBrackets(drafts: readonly Draft[], bracketed: readonly Token[]): readonly Draft[] {
  for (const { level, from } of bracketed) {
    const named = drafts.findLast(({ to }) => to <= from);
    if (named && level) named.levels = [level];
  }
  return drafts;
}

const levelBracket = new RegExp(String.raw`\(\s*(?:${writtenWords(remarks.level)}\s+)?$`, 'iu');

/** "français, anglais (moyen)": a level in brackets holds for the name before it, unless it is a plural ("arabe, français (courants)"). */
const isOfLastOnly = (text: string, from: number, to: number): boolean =>
  levelBracket.test(text.slice(0, from)) && !/s$/u.test(text.slice(from, to));

/** Takes the last name of a list that a comma parts into a draft of its own; "English and French (fluent)" stay together. */
function splitLast(drafts: Draft[]): void {
  const current = drafts.at(-1);
  const [last] = current?.codes.slice(-1) ?? [];
  if (!current || !last || current.levels.length > 0 || current.codes.length < 2 || current.lastLink !== 'comma') return;
  current.codes = current.codes.slice(0, -1);
  drafts.push({ codes: [last], levels: [], from: current.lastFrom, to: current.to, lastLink: 'comma', lastFrom: current.lastFrom });
}

/** "Arabe, français : courant, notions d'anglais": levels hold for the names before them; a lone last name takes the last level. */
function readNameFirst(text: string, tokens: readonly Token[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { level, language, from, to } of tokens) {
    if (level && isOfLastOnly(text, from, to)) splitLast(drafts);
    const current = drafts.at(-1);
    if (level && current) {
      current.levels.push(level);
      current.to = to;
    } else if (language && !current?.codes.includes(language)) {
      const between = text.slice(current?.to ?? 0, from);
      const shares = current && current.levels.length === 0 && list.test(between) && !between.includes('\t');
      if (shares) Object.assign(current, { codes: [...current.codes, language], lastLink: linkOf(between), lastFrom: from });
      else drafts.push({ ...startDraft(language, from, to), levels: current && joinsLast(between) ? [...current.levels] : [] });
      const last = drafts.at(-1);
      if (last) last.to = to;
    }
  }
  const last = drafts.at(-1);
  const before = drafts.at(-2);
  if (last && before && last.levels.length === 0 && before.levels.length >= 2) last.levels.push(...before.levels.splice(-1));
  return drafts;
}

/** "Word, un peu Excel": a level word among other things is no level of a language that stands elsewhere. */
function isOfOtherThings(text: string, { from, to, level }: Token): boolean {
  if (level?.code) return false;
  const before = text.slice(text.lastIndexOf('\t', from) + 1, from);
  return /\p{L}[^:]*[,;،]\s*$/u.test(before) || /^\s+\p{Lu}/u.test(text.slice(to));
}

/** Reads a unit: its languages with their levels, and levels that belong to a name elsewhere. */
export function groupLanguages(
  unit: Unit,
  contentFrom: number,
  signs: Signs,
): { readonly groups: readonly LanguageGroup[]; readonly loose: readonly LevelHit[] } {
  const { text } = unit;
  const drafts: Draft[] = [];
  const loose: LevelHit[] = [];
  for (const clause of splitClauses(text, tokenizeLanguages(unit, contentFrom, signs))) {
    const levelsOnly = clause.flatMap(({ level }) => level ?? []);
    const current = drafts.at(-1);
    if (levelsOnly.length === clause.length) {
      if (current) current.levels.push(...levelsOnly);
      else loose.push(...clause.flatMap((token) => (token.level && !isOfOtherThings(text, token) ? token.level : [])));
      continue;
    }
    const bracketed = clause.filter(({ level, from }) => level && /\(\s*$/u.test(text.slice(0, from)));
    const open = clause.filter((token) => !bracketed.includes(token));
    const levelFirst = open[0]?.level && open.at(-1)?.language;
    drafts.push(...(levelFirst ? correctByBrackets(readLevelFirst(text, open), bracketed) : readNameFirst(text, clause)));
  }
  const mother = splitLabel(text)?.label === 'motherTongue';
  const groups = drafts.map(({ codes, levels, from, to }, at) => {
    const said = text.slice(from, drafts[at + 1]?.from ?? text.length);
    const native: readonly LevelHit[] = mother && levels.length === 0 ? [{ level: 'native', code: false, grid: false }] : [];
    return { codes, levels: [...levels, ...native], unit, from, to: Math.max(from, to), text: said, none: saysNone(said) };
  });
  // The legend of a grid ("A1 et A2 : utilisateur élémentaire …") is no level of anybody.
  const legend = new Set(loose.filter(({ code }) => code).map(({ level }) => level)).size >= 3;
  return { groups, loose: legend ? [] : loose };
}
