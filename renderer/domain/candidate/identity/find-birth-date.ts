import labels from '../../../../resources/lexicons/form-labels.json';
import names from '../../../../resources/lexicons/name-words.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createWordFinder } from '../../text/phrase-finder.ts';
import type { PartialDate, Stated } from '../facts.ts';
import type { Field } from '../units/list-fields.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { readBirthDate } from './read-birth-date.ts';
import { speaksOfKin } from './speaks-of-kin.ts';

/** Where a text says that somebody was born. */
export const findBirthWords = createWordFinder(listPhrases(labels.birthDate));
const reach = 70;
const wholeDate = /\d{1,2}[/.\s-]\d{1,2}[/.\s-]\d{4}/u;
const escaped = names.birthSigns.map((sign) => sign.replace(/[.*]/gu, '\\$&'));
/** "b. 1997": short forms that mean birth only right before a date. */
const birthSign = new RegExp(`(?:^|[\\s(|,;])(?:${escaped.join('|')})\\s{0,2}(?=\\d)`, 'iu');

/** The birth date that the units state, labelled or in words such as "née le"; months and days only as stated. */
export function findBirthDate(fields: readonly Field[], units: readonly Unit[], asOf: string): Stated<PartialDate> | null {
  for (const { label, unit, from, to } of fields) {
    // "Âge : 34 ans (21-05-1990)": beside an age only a whole date is a birth date.
    if (label !== 'birthDate' && !(label === 'age' && wholeDate.test(unit.text.slice(from, to)))) continue;
    const read = readBirthDate(unit.text.slice(from, to), asOf);
    if (read && !speaksOfKin(unit.text, from + read.from))
      return { value: read.date, evidence: quoteUnit(unit, from + read.from, from + read.to) };
  }
  for (const [at, unit] of units.entries()) {
    for (const hit of [...findBirthWords(unit.text), ...findBirthSigns(unit.text)]) {
      const rest = unit.text.slice(hit.to, hit.to + reach);
      const read = readBirthDate(rest, asOf) ?? readWrapped(rest, units[at + 1]?.text ?? '', asOf);
      if (read && !speaksOfKin(unit.text, hit.to + read.from))
        return { value: read.date, evidence: quoteUnit(unit, hit.to + read.from, hit.to + read.to) };
    }
  }
  return null;
}

function findBirthSigns(text: string): readonly { readonly from: number; readonly to: number }[] {
  const match = text.length <= 120 ? birthSign.exec(text) : null;
  return match ? [{ from: match.index, to: match.index + match[0].length }] : [];
}

/** A date whose year stands alone on the next line of a narrow column: "Née le 3 avril" above "1991". */
function readWrapped(rest: string, next: string, asOf: string): ReturnType<typeof readBirthDate> {
  if (!/\d/u.test(rest) || !/^\d{4}$/u.test(next.trim())) return null;
  const read = readBirthDate(`${rest} ${next.trim()}`, asOf);
  return read && read.to > rest.length ? { ...read, to: rest.length } : null;
}
