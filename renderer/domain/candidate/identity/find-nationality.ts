import links from '../../../../resources/lexicons/link-words.json';
import words from '../../../../resources/lexicons/nationality-words.json';
import { fold } from '../../text/fold.ts';
import { findCountries } from '../../text/lexicon/find-countries.ts';
import { findLanguages } from '../../text/lexicon/find-languages.ts';
import { findNationalities } from '../../text/lexicon/find-nationalities.ts';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { createPhraseFinder, createWordFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import { ratesLanguage } from '../languages/rates-language.ts';
import type { Field } from '../units/list-fields.ts';
import { listSegments, type Segment } from '../units/list-fields.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { dropRepeatedValues } from './drop-repeated-values.ts';
import { speaksOfKin } from './speaks-of-kin.ts';

interface CodeHit {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

const prefixes = Object.entries(words.prefixes).map(([prefix, code]) => [fold(prefix), code] as const);
const findCitizenWords = createWordFinder(listPhrases(words.citizen));
/** "d'origine marocaine" states where somebody comes from, not a nationality. */
const origin = new RegExp(String.raw`(?:\(?${writtenWords(words.beforeOrigin)}\s?)?\b${writtenWords(words.origin)}\b.*$`, 'iu');

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

const findCongo = createWordFinder(listPhrases(words.congoName));
const findCongoWords = createPhraseFinder(
  Object.entries(words.congo).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
/** Numbers with the country's code (ITU-T E.164). */
const congoNumbers: readonly (readonly [string, RegExp])[] = [
  ['CG', /(?:\+\s?|\b00)242/u],
  ['CD', /(?:\+\s?|\b00)243/u],
];

/** Both Congos share their adjective: the other words of the application tell which is meant; null when they don't. */
function resolveCongo(code: string, written: string, context: string): string | null {
  if (code !== 'CG' || findCongo(written).length > 0) return code;
  const named = findCongoWords(context).map(({ value }) => value);
  const dialled = congoNumbers.filter(([, number]) => number.test(context)).map(([country]) => country);
  const [meant, ...others] = new Set([...named, ...dialled]);
  return others.length > 0 ? null : (meant ?? null);
}

function state(unit: Unit, base: number, hits: readonly CodeHit[], context: string): readonly Stated<string>[] {
  const own = hits.filter(({ from }) => !speaksOfKin(unit.text, base + from));
  return own.flatMap(({ code, from, to }) => {
    const value = resolveCongo(code, unit.text.slice(base + from, base + to), context);
    return value === null ? [] : [{ value, evidence: quoteUnit(unit, base + from, base + to) }];
  });
}

const andAnother = new RegExp(String.raw`^[\s,-]*(?:(?:${writtenWords(links.and)}|&)\s+\p{L}+\s*)?$`, 'u');

/** "citoyenne belge", "Belgian citizen", "de nationalité marocaine" in running text. */
function findInSentence(unit: Unit): readonly CodeHit[] {
  return findCitizenWords(unit.text).flatMap(({ from, to }) => {
    const after = /^\s*:?[^.;:!?\n\t]{0,60}/u.exec(unit.text.slice(to))?.[0] ?? '';
    const following = readNationalities(after).filter((hit) => hit.from <= 24);
    if (following.length > 0) return following.map((hit) => ({ ...hit, from: hit.from + to, to: hit.to + to }));
    const start = Math.max(0, from - 40);
    const preceding = findNationalities(unit.text.slice(start, from)).filter((hit) =>
      andAnother.test(unit.text.slice(start + hit.to, from)),
    );
    return preceding.map((hit) => ({ code: hit.value, from: start + hit.from, to: start + hit.to }));
  });
}

/** Nothing but names of languages: "Espagnol", "French, English". */
function namesLanguages(text: string): boolean {
  const hits = findLanguages(text);
  const rest = hits.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
  return hits.length > 0 && !/\p{L}/u.test(rest.replace(/\([^)]*\)/gu, ''));
}

/** "Dakar, Senegal (Gambian and Senegalese)": a bracket of nothing but demonyms behind an address. */
function findBracketed({ text, from }: Segment): readonly CodeHit[] {
  return [...text.matchAll(/\((?<inside>[^()]+)\)/gu)].flatMap((match) => {
    const inside = match.groups?.inside ?? '';
    const hits = findNationalities(inside);
    const rest = hits.reduce((left, hit) => left.slice(0, hit.from) + ' '.repeat(hit.to - hit.from) + left.slice(hit.to), inside);
    const base = from + match.index + 1;
    return /^(?:[\s,/&-]|\p{L}{1,3}(?!\p{L}))*$/u.test(rest)
      ? hits.map((hit) => ({ code: hit.value, from: base + hit.from, to: base + hit.to }))
      : [];
  });
}

/** A demonym that is all of a segment of an identity line: "Marocaine | Célibataire"; not a list of languages. */
function findAlone(unit: Unit): readonly CodeHit[] {
  if (ratesLanguage(unit.text)) return [];
  if (new Set(findLanguages(unit.text).map(({ value }) => value)).size >= 2) return [];
  return listSegments(unit).flatMap((segment) => {
    let at = segment.from;
    const bracketed = findCountries(segment.text.replace(/\([^)]*\)/gu, '')).length > 0 ? findBracketed(segment) : [];
    if (bracketed.length > 0) return bracketed;
    return segment.text.split(/[,،]|(?<=[\p{Ll}\u0621-\u06ff]{2})\.(?=\s\p{L})/u).flatMap((part) => {
      const from = at + (part.length - part.trimStart().length);
      at += part.length + 1;
      const hits = readNationalities(part).filter((hit) => findNationalities(part).length > 0 && hit.to > 0);
      // "Congolais (RDC)": a remark in brackets explains the word.
      const bare = part.replace(/\s*\(([^)]*)\)\s*$/u, (all, inside: string) => (findCountries(inside).length > 0 ? '' : all)).trim();
      const covered =
        hits.length > 0 && bare.length - Math.max(...hits.map(({ to }) => to)) + Math.min(...hits.map((hit) => hit.from)) <= 2;
      const offset = from - (part.length - part.trimStart().length);
      return covered ? hits.map((hit) => ({ ...hit, from: offset + hit.from, to: offset + hit.to })) : [];
    });
  });
}

/**
 * The nationalities that the application states: labelled ones first (the present one before the one at birth), then those of
 * sentences, then a demonym alone on an identity line. Nothing is inferred from names, places or schools; `all` that the application
 * says only tells which of two countries a shared adjective means.
 */
export function findNationality(
  fields: readonly Field[],
  identity: readonly Unit[],
  sentences: readonly Unit[],
  all: readonly Unit[],
): readonly Stated<string>[] {
  const context = all.map(({ text }) => text).join('\n');
  const labelled = (label: Field['label']): readonly Stated<string>[] =>
    fields
      .filter((field) => field.label === label)
      .flatMap(({ unit, from, value }) => state(unit, from, readNationalities(value), context));
  for (const label of ['nationality', 'birthNationality'] as const) {
    const found = dropRepeatedValues(labelled(label));
    if (found.length > 0) return found;
  }
  for (const units of [identity, sentences]) {
    const found = dropRepeatedValues(units.flatMap((unit) => state(unit, 0, findInSentence(unit), context)));
    if (found.length > 0) return found;
  }
  const listsLanguages = (at: number): boolean =>
    namesLanguages(identity[at]?.text ?? '') && [-2, -1, 1, 2].some((step) => namesLanguages(identity[at + step]?.text ?? ''));
  return dropRepeatedValues(identity.flatMap((unit, at) => (listsLanguages(at) ? [] : state(unit, 0, findAlone(unit), context))));
}
