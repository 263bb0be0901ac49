import { findLanguages } from '../../text/lexicon/find-languages.ts';
import type { LanguageFact } from '../facts.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { nameLabel } from '../units/form-labels.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { groupLanguages, type LanguageGroup } from './group-languages.ts';
import { readScale, saysSpeaks } from './language-remarks.ts';
import { betterLevel, type LevelHit, resolveLevel } from './resolve-level.ts';
import { noSigns, readLegend } from './tokenize-languages.ts';

const native: LevelHit = { level: 'native', code: false, grid: false };

/** Walks the lines of a languages section: levels may stand beside a name, on the next line, or in a list of their own. */
function readRun(run: readonly SectionedUnit[], headings: readonly string[]): readonly LanguageGroup[] {
  const legend = run.find(({ unit }) => readLegend(unit.text) !== null);
  const signs = {
    scale: readScale([...headings, ...run.map(({ unit }) => unit.text)].join('\n')),
    dots: legend ? readLegend(legend.unit.text) : null,
  };
  const groups: LanguageGroup[] = [];
  let mother = false;
  for (const sectioned of run) {
    if (sectioned === legend) continue;
    const { unit, contentFrom } = sectioned;
    const read = groupLanguages(unit, contentFrom, signs);
    const lacking = groups.findIndex(({ levels, none }) => levels.length === 0 && !none);
    if (lacking < 0 && nameLabel(unit.text) === 'motherTongue') {
      mother = true;
      continue;
    }
    if (read.groups.length > 0) {
      groups.push(...read.groups.map((group) => (mother && group.levels.length === 0 ? { ...group, levels: [native] } : group)));
      mother = false;
    } else if (read.loose.length > 0 && lacking >= 0) {
      const group = groups[lacking];
      if (group) groups[lacking] = { ...group, levels: read.loose, text: `${group.text} ${unit.text}` };
    }
  }
  return groups;
}

function toFacts(groups: readonly LanguageGroup[]): readonly LanguageFact[] {
  const facts = new Map<string, LanguageFact>();
  for (const { codes, levels, unit, from, to, text, none } of groups) {
    if (none) continue;
    const cefr = resolveLevel(levels, text);
    const evidence = quoteUnit(unit, from, Math.min(unit.text.length, Math.max(to, from + text.trimEnd().length)));
    for (const code of codes) {
      const known = facts.get(code);
      const better = known ? betterLevel(known.cefr, cefr) : cefr;
      if (!known || better !== known.cefr) facts.set(code, { code, cefr: better, evidence });
    }
  }
  return [...facts.values()];
}

/** Scales that the headings explain: "LANGUES (1 = excellent, 5 = rudimentaire)". */
function listHeadings(units: readonly SectionedUnit[]): readonly string[] {
  return units.filter(({ section, heading }) => heading && section === 'languages').map(({ unit }) => unit.text);
}

function listRuns(units: readonly SectionedUnit[]): readonly (readonly SectionedUnit[])[] {
  const runs = new Map<string, SectionedUnit[]>();
  for (const sectioned of units) {
    const { unit, section, heading } = sectioned;
    if (section !== 'languages' || (heading && nameLabel(unit.text) !== 'motherTongue')) continue;
    const known = runs.get(unit.file);
    if (known) known.push(sectioned);
    else runs.set(unit.file, [sectioned]);
  }
  return [...runs.values()];
}

const elsewhere = new Set(['header', 'summary', 'skills', 'other', 'identity']);
const speaks = ({ text }: Unit): boolean => saysSpeaks(text) && findLanguages(text).length > 0;

/** The languages of a CV: from its languages section; without one, from sentences and labels that speak of languages. */
export function readLanguages(units: readonly SectionedUnit[], letters: readonly Unit[]): readonly LanguageFact[] {
  const listed = toFacts(listRuns(units).flatMap((run) => readRun(run, listHeadings(units))));
  if (listed.length > 0) return listed;
  const spoken = units.filter(({ section, unit }) => elsewhere.has(section) && speaks(unit));
  const fromCv = toFacts(spoken.flatMap(({ unit }) => groupLanguages(unit, 0, noSigns).groups));
  if (fromCv.length > 0) return fromCv;
  const written = letters.filter(speaks).flatMap((unit) => groupLanguages(unit, 0, noSigns).groups);
  return toFacts(written.filter(({ levels }) => levels.length > 0));
}
