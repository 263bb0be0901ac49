import lexicon from '../../../../resources/lexicons/notice-header.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { type DateHit, findDates } from '../notice/dates.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Section } from '../notice/sections.ts';
import type { Unit } from '../notice/unit.ts';
import { type Field, fieldOfLabel } from './fields.ts';

const closing = wordFinder(lexicon.closing);
const application = wordFinder(lexicon.application);

export interface NoticeDates {
  readonly publishedOn: string | null;
  /** With `Thh:mm` where a time is stated. */
  readonly closesOn: string | null;
}

function fromFields(fields: readonly Field[], name: Field['name'], year: string | null): DateHit | null {
  for (const field of fields) {
    if (field.name !== name) continue;
    const [hit] = findDates(`${field.label}: ${field.value}`, year);
    if (hit) return hit;
  }
  return null;
}

/** "… au plus tard le 31 mai 2021 à 23h59": a full date soon behind words of a deadline, in a sentence about applying. */
function fromSentences(units: readonly Unit[], year: string | null): DateHit | null {
  for (const { text } of [...units].reverse()) {
    if (!application.matches(fold(text))) continue;
    for (const hit of findDates(text, year)) {
      const before = fold(text.slice(Math.max(0, hit.start - 70), hit.start));
      if (hit.iso.length === 10 && closing.matches(before)) return hit;
    }
  }
  return null;
}

/** The date under a heading such as "Date limite". */
function fromSections(sections: readonly Section[], year: string | null): DateHit | null {
  for (const { heading, units } of sections) {
    if (heading === null || fieldOfLabel(heading.text) !== 'closesOn') continue;
    const hit = units.flatMap(({ unit }) => findDates(unit.text, year)).find(({ iso }) => iso.length === 10);
    if (hit) return hit;
  }
  return null;
}

/** Publication and closing date; a closing date without a year takes that of the publication. */
export function readDates(units: readonly Unit[], sections: readonly Section[], fields: readonly Field[]): NoticeDates {
  const publishedOn = fromFields(fields, 'publishedOn', null)?.iso ?? null;
  const year = publishedOn?.slice(0, 4) ?? null;
  const closes = fromFields(fields, 'closesOn', year) ?? fromSentences(units, year) ?? fromSections(sections, year);
  return { publishedOn, closesOn: closes ? `${closes.iso}${closes.time && closes.iso.length === 10 ? `T${closes.time}` : ''}` : null };
}
