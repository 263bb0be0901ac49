import certificates from '../../../../resources/lexicons/language-certificates.json';
import type { LanguageLevel } from '../../text/lexicon/find-language-levels.ts';
import { createPhraseFinder } from '../../text/phrase-finder.ts';
import type { LanguageFact } from '../facts.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { levelOfCertificate } from './language-remarks.ts';

const findCertificates = createPhraseFinder(
  Object.entries(certificates).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
const reach = 60;
const code = /(?<![\p{L}\p{N}])(?<level>[ABC][12])(?![\p{L}\p{N}])/u;

/** "DALF C1", "DELF (niveau B2)", "IELTS 7.5": the level of a certificate, from its own code or its score. */
function readLevel(text: string): LanguageLevel | null {
  const stated = code.exec(text)?.groups?.level as LanguageLevel | undefined;
  return stated ?? levelOfCertificate(text);
}

/** Levels that certificates of languages attest, wherever an application names them. */
export function readCertificates(units: readonly Unit[]): readonly LanguageFact[] {
  return units.flatMap((unit) => {
    const hits = findCertificates(unit.text);
    return hits.flatMap(({ value, from, to }, at) => {
      const end = Math.min(hits[at + 1]?.from ?? unit.text.length, to + reach);
      const cefr = readLevel(unit.text.slice(from, end));
      return cefr ? [{ code: value, cefr, evidence: quoteUnit(unit, from, end) }] : [];
    });
  });
}
