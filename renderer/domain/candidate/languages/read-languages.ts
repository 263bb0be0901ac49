import { findLanguageLevels, type LanguageLevel } from '../../text/lexicon/find-language-levels.ts';
import { findLanguages } from '../../text/lexicon/find-languages.ts';
import type { LanguageFact } from '../facts.ts';
import type { SectionedUnit } from '../sections/assign-sections.ts';
import { nameLabel } from '../units/form-labels.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { readScale, saysNone, saysSpeaks } from './language-remarks.ts';
import { betterLevel, type LevelHit, resolveLevel } from './resolve-level.ts';

interface Token {
  readonly from: number;
  readonly to: number;
  readonly language: string | null;
  readonly level: LevelHit | null;
}

/** Languages that share what is said next: "Arabe, français : courant". */
interface Group {
  readonly codes: string[];
  readonly unit: Unit;
  readonly from: number;
  to: number;
  readonly levels: LevelHit[];
  text: string;
  none: boolean;
}

type Scale = ReadonlyMap<string, LanguageLevel> | null;

function tokenize(unit: Unit, contentFrom: number, scale: Scale): readonly Token[] {
  const text = unit.text;
  const languages = findLanguages(text).map(({ value, from, to }) => ({ from, to, language: value, level: null }));
  const found = findLanguageLevels(text).filter(({ from, to }) => !languages.some((other) => from < other.to && to > other.from));
  const cellOf = (at: number): number => unit.cells.findIndex(({ from, to }) => at >= from && at < to);
  const levelled = new Set(found.map(({ from }) => cellOf(from)));
  const grid = unit.cells.length > 2 && levelled.size > 1;
  const levels: Token[] = found.map(({ value, from, to }) => ({
    from,
    to,
    language: null,
    level: { level: value, code: /^[abc][12]$/iu.test(text.slice(from, to)), grid: grid || /[:(]\s*$/u.test(text.slice(0, from)) },
  }));
  if (scale) {
    for (const { text: digit, from, to } of unit.cells) {
      const level = scale.get(digit);
      if (level) levels.push({ from, to, language: null, level: { level, code: false, grid: true } });
    }
  }
  return [...languages, ...levels].filter(({ from }) => from >= contentFrom).sort((a, b) => a.from - b.from);
}

/** Levels before names: "Langues maternelles : arabe, tachelhit", "Bilingue français-anglais". */
function levelFirst(tokens: readonly Token[]): boolean {
  return tokens[0]?.level !== null && tokens[0] !== undefined && tokens.at(-1)?.language !== null;
}

function readUnit(
  unit: Unit,
  contentFrom: number,
  scale: Scale,
): { readonly groups: readonly Group[]; readonly loose: readonly LevelHit[] } {
  const tokens = tokenize(unit, contentFrom, scale);
  const groups: Group[] = [];
  const loose: LevelHit[] = [];
  const prefixed = levelFirst(tokens);
  let pending: LevelHit[] = [];
  for (const token of tokens) {
    const current = groups.at(-1);
    if (token.level) {
      if (prefixed) pending = tokens[tokens.indexOf(token) - 1]?.level ? [...pending, token.level] : [token.level];
      else if (current) current.levels.push(token.level);
      else loose.push(token.level);
      if (current && !prefixed) current.to = token.to;
    } else if (token.language) {
      if (current?.codes.includes(token.language)) continue;
      const shares = current && !prefixed && current.levels.length === 0 && sharesLevel(unit, current, token);
      if (shares) current.codes.push(token.language);
      else
        groups.push({
          codes: [token.language],
          unit,
          from: token.from,
          to: token.to,
          levels: prefixed ? [...pending] : [],
          text: '',
          none: false,
        });
      const group = groups.at(-1);
      if (group) group.to = token.to;
    }
  }
  groups.forEach((group, at) => {
    const end = groups[at + 1]?.from ?? unit.text.length;
    group.text = unit.text.slice(group.from, end);
    group.none = saysNone(group.text);
    if (prefixed) return;
    group.to = Math.max(group.to, group.from);
  });
  // The legend of a grid ("A1 et A2 : utilisateur élémentaire …") is no level of anybody.
  const legend = new Set(loose.filter(({ code }) => code).map(({ level }) => level)).size >= 3;
  return { groups, loose: legend ? [] : loose };
}

/** Names in one list share the level at its end; names in cells or items of their own don't. */
function sharesLevel(unit: Unit, current: Group, token: Token): boolean {
  return (
    /^[\s,،&/+-]*(?:(?:et|and|y|e|en|و)\s*)?[\s,،&/+-]*$/iu.test(unit.text.slice(current.to, token.from)) &&
    !unit.text.slice(current.to, token.from).includes('\t')
  );
}

/** Walks the lines of a languages section: levels may stand beside a name, on the next line, or in a list of their own. */
function readRun(run: readonly SectionedUnit[]): readonly Group[] {
  const scale = readScale(run.map(({ unit }) => unit.text).join('\n'));
  const groups: Group[] = [];
  let mother: LevelHit | null = null;
  for (const { unit, contentFrom } of run) {
    const motherLabel = nameLabel(unit.text) === 'motherTongue';
    const read = readUnit(unit, contentFrom, scale);
    const lacking = groups.find((group) => group.levels.length === 0 && !group.none);
    if (motherLabel && !lacking) {
      mother = { level: 'native', code: false, grid: false };
      continue;
    }
    if (read.groups.length > 0) {
      for (const group of read.groups) {
        if (mother && group.levels.length === 0) group.levels.push(mother);
        groups.push(group);
      }
      mother = null;
    } else if (read.loose.length > 0) {
      lacking?.levels.push(...read.loose);
    }
  }
  return groups;
}

function toFacts(groups: readonly Group[]): readonly LanguageFact[] {
  const facts = new Map<string, LanguageFact>();
  for (const group of groups) {
    if (group.none) continue;
    const cefr = resolveLevel(group.levels, group.text);
    const evidence = quoteUnit(group.unit, Math.min(group.from, group.to), Math.max(group.to, group.from + group.text.trimEnd().length));
    for (const code of group.codes) {
      const known = facts.get(code);
      const better = known ? betterLevel(known.cefr, cefr) : cefr;
      if (!known || better !== known.cefr) facts.set(code, { code, cefr: better, evidence });
    }
  }
  return [...facts.values()];
}

const elsewhere = new Set(['header', 'summary', 'skills', 'other', 'identity']);

/** The languages of a CV: from its languages section; without one, from sentences and labels that speak of languages. */
export function readLanguages(units: readonly SectionedUnit[], letters: readonly Unit[]): readonly LanguageFact[] {
  const runs = new Map<string, SectionedUnit[]>();
  for (const sectioned of units) {
    if (sectioned.section !== 'languages' || (sectioned.heading && nameLabel(sectioned.unit.text) !== 'motherTongue')) continue;
    const key = sectioned.unit.file;
    const known = runs.get(key);
    if (known) known.push(sectioned);
    else runs.set(key, [sectioned]);
  }
  const listed = toFacts([...runs.values()].flatMap(readRun));
  if (listed.length > 0) return listed;
  const spoken = units.filter(
    ({ section, unit }) => elsewhere.has(section) && saysSpeaks(unit.text) && findLanguages(unit.text).length > 0,
  );
  const fromCv = toFacts(spoken.flatMap(({ unit }) => readUnit(unit, 0, null).groups));
  if (fromCv.length > 0) return fromCv;
  const written = letters.filter(({ text }) => saysSpeaks(text) && findLanguages(text).length > 0);
  return toFacts(written.flatMap((unit) => readUnit(unit, 0, null).groups.filter(({ levels }) => levels.length > 0)));
}
