import lexicon from '../../../../resources/lexicons/notice-clock.json' with { type: 'json' };
import { keyFinder, wordFinder } from './phrases.ts';

const hourWords = keyFinder(lexicon.hours);
const half = wordFinder(lexicon.half);
const afternoon = wordFinder(lexicon.afternoon);
const morning = wordFinder(lexicon.morning);
const midnight = wordFinder(lexicon.midnight);
const noon = wordFinder(lexicon.noon);
const hourSigns = wordFinder(lexicon.hour);

const pad = (value: number): string => String(value).padStart(2, '0');

/** An hour on the dial with what is said of the half of the day, as `16:30`; midnight closes the day it is named with. */
function format(hour: number, minutes: string, behind: string): string {
  const isLate = /^\s*p\.?\s?m/u.test(behind) || afternoon.matches(behind.slice(0, 28));
  const isEarly = /^\s*a\.?\s?m/u.test(behind) || morning.matches(behind.slice(0, 28));
  const full = hour === 12 && isEarly ? 0 : hour < 12 && isLate ? hour + 12 : hour;
  return full >= 24 ? '23:59' : `${pad(full)}:${minutes}`;
}

/** "à 23h59", "at 5 pm", "17:00 hrs", "10 heures", "الرابعة والنصف بعد الزوال", "(minuit …)" in folded text; null without a time. */
export function findTime(folded: string): string | null {
  const clock = /(?<!\p{N})([01]?\d|2[0-4])\s?(?:h|:|h\.)\s?([0-5]\d)?(?!\p{N})/u.exec(folded);
  if (clock) return format(Number(clock[1]), clock[2] || '00', folded.slice(clock.index + clock[0].length).replace(/^:[0-5]\d/u, ''));
  for (const match of folded.matchAll(/(?<![\p{N}/.-])(1?\d|2[0-4])(?:[.:]([0-5]\d))?(?![\p{N}/-])/gu)) {
    const behind = folded.slice(match.index + match[0].length);
    const hasHalf = /^\s?[ap]\.?\s?m(?!\p{L})/u.test(behind);
    const isSigned =
      hourSigns.first(behind.slice(0, 10))?.start === 1 || hourSigns.matches(folded.slice(Math.max(0, match.index - 9), match.index));
    if (hasHalf || isSigned) return format(Number(match[1]), match[2] ?? '00', behind);
  }
  const word = hourWords.first(folded);
  if (word && hourSigns.matches(folded.slice(0, word.start))) {
    const behind = folded.slice(word.end);
    return format(Number(word.value), half.matches(behind.slice(0, 10)) ? '30' : '00', behind);
  }
  if (midnight.matches(folded)) return '23:59';
  return noon.matches(folded) ? '12:00' : null;
}

const zoneOpener = wordFinder(lexicon.zoneOpener);
const zoneWhole = wordFinder(lexicon.zoneWhole);
const zoneEnd = wordFinder(lexicon.zoneEnd);
const zoneCode = /(?<!\p{L})(?:GMT|UTC|TU|CET|CEST|EAT|WAT|CAT|EST|EDT|BST)(?!\p{L})(?:\s?[+-]\s?\d{1,2}(?::\d{2})?)?/u;
const placeWords = /^\s*\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}'’-]+)?|^\s*[\p{Script=Arabic}]+/u;
const placeBefore = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)?\s$/u;

/** The time zone that a text names, in its words: "heure de Genève", "Tunis time", "GMT+1", "بتوقيت تونس". `folded` keeps the text's offsets. */
export function findTimeZone(text: string, folded: string, offsets: readonly number[]): string | null {
  const original = (start: number, end: number): string => text.slice(offsets[start] ?? 0, offsets[end] ?? text.length).trim();
  for (const { start, end } of zoneOpener.findAll(folded)) {
    const place = placeWords.exec(original(end, folded.length).padStart(1));
    if (place) return `${original(start, end)}${/['’]$/u.test(original(start, end)) ? '' : ' '}${place[0].trim()}`;
  }
  for (const { start, end } of zoneEnd.findAll(folded)) {
    const place = placeBefore.exec(text.slice(0, offsets[start]));
    if (place) return `${place[0]}${original(start, end)}`;
  }
  const whole = zoneWhole.first(folded);
  if (whole) return original(whole.start, whole.end);
  return zoneCode.exec(text)?.[0] ?? null;
}
