import lexicon from '../../../../resources/lexicons/notice-fields.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { matchExactHeading } from '../notice/headings.ts';
import { phraseFinder, type WordsByLanguage } from '../notice/phrases.ts';
import type { Unit } from '../notice/unit.ts';

export type FieldName = keyof typeof lexicon;
export interface Field {
  readonly name: FieldName;
  readonly value: string;
  /** The label as it stands, with what is in brackets: "Date de clôture (minuit, heure de Genève)". */
  readonly label: string;
}

const labels = new Map(
  (Object.entries(lexicon) as [FieldName, WordsByLanguage][]).flatMap(([name, words]) =>
    Object.values(words).flatMap((list) => list.map((word) => [normaliseLabel(word), name] as const)),
  ),
);
const labelFinder = phraseFinder([...labels]);

function normaliseLabel(label: string): string {
  return fold(label.replace(/\([^)]*\)/gu, ' '))
    .replace(/[^\p{L}\p{N}°'/]+/gu, ' ')
    .trim();
}

/** The field that a label names in exactly these words. */
export function fieldOfLabel(label: string): FieldName | null {
  return labels.get(normaliseLabel(label)) ?? null;
}

/** What field a label names: the whole label, or its end where the words before it are few ("1. Intitulé du poste"). */
function nameOf(label: string): FieldName | null {
  const words = normaliseLabel(label);
  const whole = labels.get(words);
  if (whole) return whole;
  const hit = labelFinder.findAll(words).at(-1);
  return hit && (hit.end === words.length || hit.start === 0) && words.length - (hit.end - hit.start) <= 14 ? hit.value : null;
}

/** Labels of one word that stand alone above their value ("Réf." over its code); others of one word head sections as well. */
const aloneNames = new Set<FieldName>(['reference', 'grade', 'dutyStation', 'closesOn', 'publishedOn', 'jobId', 'country']);

/** "Type de contrat" above "CDI", "Contract Type Fixed-term": a label that lost its colon, with its value. */
function cutBare({ text, isItem, isRow, marker }: Unit, next: Unit | undefined): readonly [string, string, string] | null {
  if (isRow || text.length > 120 || /[.;!?]$/u.test(text.replace(/^\p{L}{1,4}\.$/u, ''))) return null;
  const whole = fieldOfLabel(text);
  const isOneWord = !/\s/u.test(text.trim());
  if (whole !== null) {
    const isAbove = !isItem && next !== undefined && !next.isItem && !next.isRow && matchExactHeading(next.text) === null;
    return isAbove && (!isOneWord || aloneNames.has(whole)) ? [text, text, ''] : null;
  }
  const words = text.split(/\s+/u);
  // In a list of facts ("- Grade P-4") a label of one word will do.
  const fewest = marker === 'bullet' && words.length <= 8 ? 1 : 2;
  for (let count = Math.min(5, words.length - 1); count >= fewest; count -= 1) {
    const label = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    const name = fieldOfLabel(label);
    if (name !== null && (count > 1 || aloneNames.has(name)) && /^[\p{Lu}\p{N}]/u.test(rest) && !/\p{L}{3,}\.\s/u.test(rest))
      return [text, label, rest];
  }
  return null;
}

/** Label and value pairs in reading order; a label that ends with a colon takes the unit after it as its value. */
export function listFields(units: readonly Unit[]): readonly Field[] {
  return units.flatMap((unit, index): Field[] => {
    const cut = /^([^:：\t]{2,90}?)\s*(?:[:：](?!\/\/)|\t)\s*([\s\S]*)$/u.exec(unit.text) ?? cutBare(unit, units[index + 1]);
    const [, label, rest] = cut ?? [];
    if (label === undefined || rest === undefined || unit.text.length > 400) return [];
    const name = nameOf(label);
    if (!name) return [];
    const next = units[index + 1];
    const nextIsLabel = next ? nameOf(next.text.split(/[:：\t]/u)[0] ?? '') !== null || next.text.endsWith(':') : true;
    const value = rest.replace(/\t+/gu, ' ').trim() || (next && !nextIsLabel && next.text.length <= 160 ? next.text : '');
    return value === '' ? [] : [{ name, value: value.replace(/[\s;,]+$/u, ''), label }];
  });
}

/** The first field of that name in reading order; null without one. */
export function firstField(fields: readonly Field[], name: FieldName): Field | null {
  return fields.find((field) => field.name === name) ?? null;
}
