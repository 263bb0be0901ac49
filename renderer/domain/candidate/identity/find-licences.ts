import labels from '../../../../resources/lexicons/form-labels.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createPhraseFinder } from '../../text/phrase-finder.ts';
import type { Stated } from '../facts.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

const findLicenceWords = createPhraseFinder(listPhrases(labels.licence).map((phrase) => [phrase, true] as const));
const categoryAfter =
  /^[\s:,()⇥\t-]*(?:(?:de\s+)?(?:cat[ée]gorie|category|cat\.?|type|categor[ií]a|classe|class|صنف|نوع|فئة)\s*:?\s*)?[«"“(]?(?<category>[A-EÉبأاجد]1?)(?![\p{L}\p{N}])/iu;
const latin: Readonly<Record<string, string>> = { ب: 'b', أ: 'a', ا: 'a', ج: 'c', د: 'd' };

/** Another category of the same licence: "A et B", "B, C". */
const nextCategory = /^\s*(?:[,،/&+-]|et|and|y|e|en|و)\s*(?<category>[A-EÉبأاجد]1?)(?![\p{L}\p{N}])/iu;

/** The categories that stand after the words for a licence, and how many characters they take. */
function readCategories(rest: string): { readonly letters: readonly string[]; readonly length: number } {
  const letters: string[] = [];
  let length = 0;
  for (let match = categoryAfter.exec(rest); match; match = nextCategory.exec(rest.slice(length))) {
    const letter = match.groups?.category?.toLowerCase() ?? '';
    letters.push(latin[letter] ?? letter);
    length += match[0].length;
  }
  return { letters, length };
}

/** Driving licences that the units state: `driving`, with the category where it is given (`driving-b`). */
export function findLicences(units: readonly Unit[]): readonly Stated<string>[] {
  const found: Stated<string>[] = [];
  for (const unit of units) {
    for (const hit of findLicenceWords(unit.text)) {
      const rest = unit.text.slice(hit.to);
      const { letters, length } = readCategories(rest);
      // "permis de construire", "permis unique": a permit of another kind.
      if (letters.length === 0 && /^permis$/iu.test(unit.text.slice(hit.from, hit.to)) && /^\s+d[e’']/iu.test(rest)) continue;
      const values = letters.length === 0 ? ['driving'] : letters.map((letter) => `driving-${letter}`);
      for (const value of values) {
        if (!found.some((known) => known.value === value)) found.push({ value, evidence: quoteUnit(unit, hit.from, hit.to + length) });
      }
    }
  }
  return found;
}
