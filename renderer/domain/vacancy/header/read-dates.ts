import lexicon from '../../../../resources/lexicons/notice-header.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { findTimeZone } from '../notice/clock.ts';
import { type DateHit, findDates, namesMonthFirst } from '../notice/dates.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Section } from '../notice/sections.ts';
import type { Unit } from '../notice/unit.ts';
import { type Field, fieldOfLabel } from './fields.ts';

const closing = wordFinder(lexicon.closing);
const application = wordFinder(lexicon.application);
const issued = wordFinder(lexicon.issued);

/** Whether folded text speaks of applications, offers or their submission. */
export function speaksOfApplying(folded: string): boolean {
  return application.matches(folded);
}

/** Whether folded text speaks of a deadline. */
export function speaksOfClosing(folded: string): boolean {
  return closing.matches(folded);
}

export interface NoticeDates {
  readonly publishedOn: string | null;
  /** With `Thh:mm` where a time is stated. */
  readonly closesOn: string | null;
  /** As the notice words it; absent where it names none beside the closing time. */
  readonly closesTimeZone?: string;
}

/** A date and the text it was read from. */
interface Found extends DateHit {
  readonly text: string;
}

/** How a notice's dates are to be read: the year of those without one, and whether the month comes first. */
interface Calendar {
  readonly year: string | null;
  readonly monthFirst: boolean;
}

const datesIn = (text: string, { year, monthFirst }: Calendar): readonly Found[] =>
  findDates(text, year, monthFirst).map((hit) => ({ ...hit, text }));

function fromFields(fields: readonly Field[], name: Field['name'], calendar: Calendar): Found | null {
  for (const field of fields) {
    if (field.name !== name) continue;
    const [hit] = datesIn(`${field.label}: ${field.value}`, calendar);
    if (hit) return hit;
  }
  return null;
}

/** "Posting period: 06 March 2025 - 19 April 2025": the first and the last day. */
function fromPeriod(fields: readonly Field[], calendar: Calendar): readonly [Found, Found] | null {
  for (const { name, value } of fields) {
    if (name !== 'openFrom') continue;
    const last = datesIn(value, calendar).at(-1);
    const first = datesIn(value, { ...calendar, year: last?.iso.slice(0, 4) ?? null })[0];
    if (first && last && first.iso < last.iso) return [first, last];
  }
  return null;
}

/** "… au plus tard le 31 mai 2021 à 23h59": a full date soon behind words of a deadline, in a sentence about applying. */
function fromSentences(units: readonly Unit[], calendar: Calendar): Found | null {
  for (const { text } of [...units].reverse()) {
    if (!speaksOfApplying(fold(text))) continue;
    for (const hit of datesIn(text, calendar)) {
      const before = fold(text.slice(Math.max(0, hit.start - 70), hit.start));
      if (hit.iso.length === 10 && speaksOfClosing(before)) return hit;
    }
  }
  return null;
}

/** The date under a heading such as "Date limite". */
function fromSections(sections: readonly Section[], calendar: Calendar): Found | null {
  for (const { heading, units } of sections) {
    if (heading === null || fieldOfLabel(heading.text) !== 'closesOn') continue;
    const hit = units.flatMap(({ unit }) => datesIn(unit.text, calendar)).find(({ iso }) => iso.length === 10);
    if (hit) return hit;
  }
  return null;
}

/** "Date: 12 May 2025" above, "Publicado en …, a 22 de abril", "Fait à Errachidia, le 5 mars 2025" below. */
function issuedOn(units: readonly Unit[], calendar: Calendar): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    const opener = issued.first(folded);
    if (opener?.start !== 0 || text.length > 120) continue;
    const from = offsets[opener.end] ?? 0;
    const [hit] = datesIn(text.slice(from), calendar);
    if (hit && hit.start <= 40 && /^[^:]{0,40}$|^\s*:/u.test(text.slice(from, from + hit.start))) return hit.iso;
  }
  return null;
}

/** The time of day that another mention of the same date gives ("Deadline: 30 September 2025, midnight CET"). */
function withTime(found: Found | null, units: readonly Unit[], calendar: Calendar): Found | null {
  if (!found || found.time !== null || found.iso.length < 10) return found;
  const dated = { ...calendar, year: found.iso.slice(0, 4) };
  return units.flatMap(({ text }) => datesIn(text, dated)).find(({ iso, time }) => iso === found.iso && time !== null) ?? found;
}

/** The time zone beside a closing time, in the field's label or soon behind the date. */
function zoneOf({ text, start, end, time }: Found): string | null {
  if (time === null) return null;
  const near = text.slice(Math.max(0, start - 60), end + 70);
  const { text: folded, offsets } = foldKeepingOffsets(near);
  return findTimeZone(near, folded, offsets);
}

/** Publication and closing date; a closing date without a year takes that of the publication. */
export function readDates(units: readonly Unit[], sections: readonly Section[], fields: readonly Field[]): NoticeDates {
  const undated: Calendar = { year: null, monthFirst: namesMonthFirst(units.map(({ text }) => text)) };
  const period = fromPeriod(fields, undated);
  const publishedOn = fromFields(fields, 'publishedOn', undated)?.iso ?? period?.[0].iso ?? issuedOn(units, undated);
  const calendar = { ...undated, year: publishedOn?.slice(0, 4) ?? null };
  const stated =
    fromFields(fields, 'closesOn', calendar) ?? fromSentences(units, calendar) ?? fromSections(sections, calendar) ?? period?.[1] ?? null;
  const closes = withTime(stated, units, calendar);
  const zone = closes ? zoneOf(closes) : null;
  return {
    publishedOn,
    closesOn: closes ? `${closes.iso}${closes.time && closes.iso.length === 10 ? `T${closes.time}` : ''}` : null,
    ...(zone ? { closesTimeZone: zone } : {}),
  };
}
