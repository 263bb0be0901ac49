import words from '../../../../resources/lexicons/nationality-words.json';
import { fold } from '../../text/fold.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import { findNationalities } from '../../text/lexicon/find-nationalities.ts';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createPhraseFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import type { Field } from '../units/list-fields.ts';
import { listSegments } from '../units/list-fields.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { speaksOfKin } from './speaks-of-kin.ts';

interface CodeHit {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

const prefixes = Object.entries(words.prefixes).map(([prefix, code]) => [fold(prefix), code] as const);
const findCitizenWords = createPhraseFinder(listPhrases(words.citizen).map((phrase) => [phrase, true] as const));
/** "d'origine marocaine" states where somebody comes from, not a nationality. */
const origin = /(?:\(?d['’]\s?)?\borigin(?:e|aire|ally|ario|aria)?\b.*$/iu;

/** The nationalities that a text names: adjectives, compounds such as "belgo-marocaine", else names of countries. */
function readNationalities(text: string): readonly CodeHit[] {
  const stated = text.replace(origin, (match) => ' '.repeat(match.length));
  const adjectives: CodeHit[] = findNationalities(stated).map(({ value, from, to }) => ({ code: value, from, to }));
  for (const match of stated.matchAll(/(?<![\p{L}])(?<prefix>\p{L}{4,11})o?[-‑–/]\s?(?=\p{L})/giu)) {
    const written = fold(match.groups?.prefix ?? '');
    const code = prefixes.find(([prefix]) => prefix === written)?.[1];
    if (code) adjectives.push({ code, from: match.index, to: match.index + match[0].length });
  }
  if (adjectives.length > 0) return adjectives.sort((a, b) => a.from - b.from);
  return findCountries(stated).map(({ value, from, to }) => ({ code: value, from, to }));
}

/** Both Congos share their adjective: the other words of the application tell which is meant. */
function resolveCongo(code: string, context: string): string {
  if (code !== 'CG' && code !== 'CD') return code;
  const folded = fold(context);
  if (/brazzaville|pointe-noire|republique du congo/u.test(folded) && !/kinshasa|rdc\b|democratique/u.test(folded)) return 'CG';
  return /kinshasa|lubumbashi|goma|bukavu|rdc\b|democrat|drc\b/u.test(folded) ? 'CD' : code;
}

function state(unit: Unit, base: number, hits: readonly CodeHit[], context: string): readonly Stated<string>[] {
  const own = hits.filter(({ from }) => !speaksOfKin(unit.text, base + from));
  return own.map(({ code, from, to }) => ({ value: resolveCongo(code, context), evidence: quoteUnit(unit, base + from, base + to) }));
}

/** "citoyenne belge", "Belgian citizen", "de nationalité marocaine" in running text. */
function findInSentence(unit: Unit): readonly CodeHit[] {
  return findCitizenWords(unit.text).flatMap(({ from, to }) => {
    const after = /^\s*:?[^.;:!?\n]{0,60}/u.exec(unit.text.slice(to))?.[0] ?? '';
    const following = readNationalities(after).filter((hit) => hit.from <= 24);
    if (following.length > 0) return following.map((hit) => ({ ...hit, from: hit.from + to, to: hit.to + to }));
    const start = Math.max(0, from - 40);
    const preceding = findNationalities(unit.text.slice(start, from)).filter((hit) =>
      /^[\s,-]*(?:(?:and|et|y|&)\s+\p{L}+\s*)?$/u.test(unit.text.slice(start + hit.to, from)),
    );
    return preceding.map((hit) => ({ code: hit.value, from: start + hit.from, to: start + hit.to }));
  });
}

/** A demonym that is all of a segment of an identity line: "Marocaine | Célibataire". */
function findAlone(unit: Unit): readonly CodeHit[] {
  return listSegments(unit).flatMap((segment) => {
    let at = segment.from;
    return segment.text.split(',').flatMap((part) => {
      const from = at + (part.length - part.trimStart().length);
      at += part.length + 1;
      const hits = readNationalities(part).filter((hit) => findNationalities(part).length > 0 && hit.to > 0);
      const covered =
        hits.length > 0 && part.trim().length - Math.max(...hits.map(({ to }) => to)) + Math.min(...hits.map((hit) => hit.from)) <= 2;
      const offset = from - (part.length - part.trimStart().length);
      return covered ? hits.map((hit) => ({ ...hit, from: offset + hit.from, to: offset + hit.to })) : [];
    });
  });
}

function unique(stated: readonly Stated<string>[]): readonly Stated<string>[] {
  return stated.filter(({ value }, at) => stated.findIndex((other) => other.value === value) === at);
}

/**
 * The nationalities that the application states: labelled ones first (the present one before the one at birth), then those of
 * sentences, then a demonym alone on an identity line. Nothing is inferred from names, places or schools.
 */
export function findNationality(
  fields: readonly Field[],
  identity: readonly Unit[],
  sentences: readonly Unit[],
): readonly Stated<string>[] {
  const context = [...identity, ...sentences].map(({ text }) => text).join('\n');
  const labelled = (label: Field['label']): readonly Stated<string>[] =>
    fields
      .filter((field) => field.label === label)
      .flatMap(({ unit, from, value }) => state(unit, from, readNationalities(value), context));
  for (const label of ['nationality', 'birthNationality'] as const) {
    const found = unique(labelled(label));
    if (found.length > 0) return found;
  }
  for (const units of [identity, sentences]) {
    const found = unique(units.flatMap((unit) => state(unit, 0, findInSentence(unit), context)));
    if (found.length > 0) return found;
  }
  return unique(identity.flatMap((unit) => state(unit, 0, findAlone(unit), context)));
}
