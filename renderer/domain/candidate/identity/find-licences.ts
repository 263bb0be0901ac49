import labels from '../../../../resources/lexicons/form-labels.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createPhraseFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

const findLicenceWords = createPhraseFinder(listPhrases(labels.licence).map((phrase) => [phrase, true] as const));
const categoryAfter =
  /^[\s:,()⇥\t-]*(?:(?:de\s+)?(?:cat[ée]gorie|category|cat\.?|type|categor[ií]a|classe|class|صنف|نوع|فئة)\s*:?\s*)?[«"“(]?(?<category>[A-EÉبأاجد]1?)(?![\p{L}\p{N}])/iu;
const latin: Readonly<Record<string, string>> = { ب: 'b', أ: 'a', ا: 'a', ج: 'c', د: 'd' };

/** Driving licences that the units state: `driving`, with the category where it is given (`driving-b`). */
export function findLicences(units: readonly Unit[]): readonly Stated<string>[] {
  const found: Stated<string>[] = [];
  for (const unit of units) {
    for (const hit of findLicenceWords(unit.text)) {
      const rest = unit.text.slice(hit.to);
      const match = categoryAfter.exec(rest);
      const letter = match?.groups?.category?.toLowerCase();
      // "permis de construire", "permis unique": a permit of another kind.
      if (letter === undefined && /^permis$/iu.test(unit.text.slice(hit.from, hit.to)) && /^\s+d[e’']/iu.test(rest)) continue;
      const value = letter === undefined ? 'driving' : `driving-${latin[letter] ?? letter}`;
      const to = hit.to + (match?.[0].length ?? 0);
      if (!found.some((known) => known.value === value)) found.push({ value, evidence: quoteUnit(unit, hit.from, to) });
    }
  }
  return found;
}
