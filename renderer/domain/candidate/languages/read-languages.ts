import { findCities } from '../../text/lexicon/find-cities.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import { findLanguages } from '../../text/lexicon/find-languages.ts';
import type { LanguageFact } from '../facts.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { nameLabel } from '../units/form-labels.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { groupLanguages, type LanguageGroup } from './group-languages.ts';
import { readScale, saysSpeaks } from './language-remarks.ts';
import { pairRows } from './pair-rows.ts';
import { ratesLanguage } from './rates-language.ts';
import { readCertificates } from './read-certificates.ts';
import { betterLevel, type LevelHit, resolveLevel } from './resolve-level.ts';
import { noSigns, readLegend } from './tokenize-languages.ts';

const native: LevelHit = { level: 'native', code: false, grid: false };

/** A legend's first row of dots was taken for a bullet. */
const withGlyph = ({ glyph, text }: Unit): string => `${glyph} ${text}`;

/** Walks the lines of a languages section: levels may stand beside a name, on the next line, or in a list of their own. */
function readRun(run: readonly SectionedUnit[], headings: readonly string[]): readonly LanguageGroup[] {
  const legend = run.find(({ unit }) => readLegend(withGlyph(unit)) !== null);
  const signs = {
    scale: readScale([...headings, ...run.map(({ unit }) => unit.text)].join('\n')),
    dots: legend ? readLegend(withGlyph(legend.unit)) : null,
  };
  const groups: LanguageGroup[] = [];
  let mother = false;
  let skipped: SectionedUnit | undefined;
  for (const [at, sectioned] of run.entries()) {
    if (sectioned === legend || sectioned === skipped) continue;
    const { unit } = sectioned;
    const paired = pairRows(unit, run[at + 1]?.unit);
    if (paired) {
      groups.push(...paired);
      skipped = run[at + 1];
      continue;
    }
    const labelled = nameLabel(unit.text) === 'motherTongue';
    const read = groupLanguages(unit, labelled ? 0 : sectioned.contentFrom, signs);
    const lacking = groups.findIndex(({ levels, none }) => levels.length === 0 && !none);
    if (lacking < 0 && labelled) {
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
const speaks = ({ text }: Unit): boolean => ratesLanguage(text) || (saysSpeaks(text) && findLanguages(text).length > 0);

/** Gives languages without a level that of a certificate, and adds those that only a certificate attests. */
function completeFromCertificates(languages: readonly LanguageFact[], attested: readonly LanguageFact[]): readonly LanguageFact[] {
  const first = (code: string): LanguageFact | undefined => attested.find((other) => other.code === code);
  const completed = languages.map((fact) => (fact.cefr === null ? (first(fact.code) ?? fact) : fact));
  const known = new Set(languages.map(({ code }) => code));
  return [...completed, ...attested.filter((fact) => !known.has(fact.code) && first(fact.code) === fact)];
}

/**
 * The languages of an application: from the languages section of the CV; without one, from sentences and labels that speak of
 * languages; levels that stay unsaid from certificates, in the CV or in papers beside it.
 */
export function readLanguages(units: readonly SectionedUnit[], letters: readonly Unit[], papers: readonly Unit[]): readonly LanguageFact[] {
  const own = units.filter(({ section }) => section !== 'references' && section !== 'experience').map(({ unit }) => unit);
  return completeFromCertificates(resolveCreole(readStated(units, letters), units), readCertificates([...own, ...papers]));
}

/** "Crioulo" alone is that of Guinea-Bissau where the CV speaks more of that country than of Cape Verde. */
function resolveCreole(languages: readonly LanguageFact[], units: readonly SectionedUnit[]): readonly LanguageFact[] {
  if (!languages.some(({ code }) => code === capeVerdean)) return languages;
  const text = units.map(({ unit }) => unit.text).join('\n');
  const places = [...findCountries(text), ...findCities(text)].map(({ value }) => value);
  const count = (country: string): number => places.filter((value) => value === country).length;
  if (count('GW') <= count('CV')) return languages;
  return languages.map((fact) => (fact.code === capeVerdean ? { ...fact, code: 'pov' } : fact));
}

const capeVerdean = 'kea';

function readStated(units: readonly SectionedUnit[], letters: readonly Unit[]): readonly LanguageFact[] {
  const listed = toFacts(listRuns(units).flatMap((run) => readRun(run, listHeadings(units))));
  if (listed.length > 0) return listed;
  const spoken = units.filter(({ section, unit }) => elsewhere.has(section) && speaks(unit));
  const fromCv = toFacts(spoken.flatMap(({ unit }) => groupLanguages(unit, 0, noSigns).groups));
  if (fromCv.length > 0) return fromCv;
  const astray = units.filter(({ section, unit }) => section !== 'references' && speaks(unit));
  const fromElsewhere = toFacts(
    astray.flatMap(({ unit }) => groupLanguages(unit, 0, noSigns).groups).filter(({ levels }) => levels.length > 0),
  );
  if (fromElsewhere.length > 0) return fromElsewhere;
  const written = letters.filter(speaks).flatMap((unit) => groupLanguages(unit, 0, noSigns).groups);
  return toFacts(written.filter(({ levels }) => levels.length > 0));
}
