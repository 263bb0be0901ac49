import { findDateSpans } from '../../dates/find-date-spans.ts';
import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { indexOfInstitution, indexOfObtained } from '../education/education-words.ts';
import { finishDegree } from '../education/finish-degree.ts';
import { type DegreeNames, splitDegree } from '../education/split-degree.ts';
import type { EducationFact } from '../facts.ts';
import { splitSentences } from '../units/split-sentences.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { listProseHits } from './prose-words.ts';

/** What links one degree to the next: "… et d'une licence", "and a Bachelor". */
const link = /[\s,،;(]*(?:\s\p{L}{1,3}[’']?){0,3}\s*[’']?$/u;

/** Splits "master en droit obtenu à l'Université X": the school may follow without a comma, the subject without "obtenu". */
function nameDegree(text: string, degreeLength: number): DegreeNames {
  const at = indexOfInstitution(text);
  if (at <= degreeLength || !/^[\p{Lu}\u0621-\u06ff]/u.test(text.slice(at))) return cutStatus(splitDegree(text));
  const before = text.slice(0, at).replace(link, '');
  return { ...cutStatus(splitDegree(before)), institution: text.slice(at) };
}

function cutStatus(names: DegreeNames): DegreeNames {
  const cut = (part: string): string => part.slice(0, indexOfObtained(part)).trim();
  return { ...names, title: cut(names.title), field: names.field && cut(names.field) };
}

function readSentence(unit: Unit, from: number, to: number, asOf: string): readonly EducationFact[] {
  const sentence = unit.text.slice(from, to);
  if (listProseHits('holds', sentence).length === 0) return [];
  const hits = findDegrees(sentence);
  return hits.map((hit, at) => {
    const next = hits[at + 1];
    const raw = sentence.slice(hit.from, next?.from ?? sentence.length);
    const text = next ? raw.replace(link, '') : raw.replace(/[\s.;,]+$/u, '');
    const [after] = findDateSpans(text);
    // "J'ai obtenu en 2014 un master …, après une licence …, en 2012": the first degree's date may stand before it.
    const date = after ?? (at === 0 ? findDateSpans(sentence.slice(0, hit.from)).at(-1) : undefined);
    const named = (after ? text.slice(0, after.from) : text).replace(/[\s(,;]+$/u, '').replace(/\s*,\s*\p{Ll}{2,6}$/u, '');
    const status = hits.length === 1 ? sentence : text;
    const evidence = quoteUnit(unit, from + hit.from, from + hit.from + text.length);
    return finishDegree(
      { level: hit.value.level, ...nameDegree(named, hit.to - hit.from), date: date ?? null, text: status },
      evidence,
      asOf,
    );
  });
}

/** The degrees that running text says its author holds: "Titulaire d'un master en sociologie (2012)". */
export function readProseDegrees(units: readonly Unit[], asOf: string): readonly EducationFact[] {
  return units.flatMap((unit) => splitSentences(unit, 0).flatMap(([from, to]) => readSentence(unit, from, to, asOf)));
}
