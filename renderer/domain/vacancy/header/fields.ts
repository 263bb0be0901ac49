import lexicon from '../../../../resources/lexicons/notice-fields.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
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

/** Label and value pairs in reading order; a label that ends with a colon takes the unit after it as its value. */
export function listFields(units: readonly Unit[]): readonly Field[] {
  return units.flatMap((unit, index): Field[] => {
    const cut = /^([^:：\t]{2,90}?)\s*(?:[:：](?!\/\/)|\t)\s*([\s\S]*)$/u.exec(unit.text);
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

export function firstField(fields: readonly Field[], name: FieldName): Field | null {
  return fields.find((field) => field.name === name) ?? null;
}
