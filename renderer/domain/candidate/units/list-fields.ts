import { findDateSpans } from '../../dates/find-date-spans.ts';
import { type FormLabel, splitLabel } from './form-labels.ts';
import type { Unit } from './unit.ts';

/** A labelled value: offsets of the value into the unit's text. */
export interface Field {
  readonly label: FormLabel;
  readonly value: string;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

/** A part of a unit between cell borders and separators such as `|` or `•`. */
export interface Segment {
  readonly unit: Unit;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The segments of an identity line: "Née le 27 février 1996 | Nationalité : belge • Permis B". */
export function listSegments(unit: Unit): readonly Segment[] {
  const segments: Segment[] = [];
  const separator = /\t+|\s*[|•·;●▪◆♦]\s*|\s+[–—-]\s+/gu;
  let from = 0;
  const push = (to: number): void => {
    const raw = unit.text.slice(from, to);
    const text = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (text !== '') segments.push({ unit, text, from: start, to: start + text.length });
  };
  const dates = findDateSpans(unit.text);
  for (const match of unit.text.matchAll(separator)) {
    // The dash of "2012 – aujourd'hui" parts nothing.
    if (dates.some(({ from, to }) => match.index > from && match.index < to)) continue;
    // Nor does that of a remark: "Dates (de – à)".
    if (/\([^)]*$/u.test(unit.text.slice(from, match.index)) && !match[0].includes('\t')) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(unit.text.length);
  return segments;
}

const longestValue = 200;

/**
 * Labels and values of a form or an identity block, in reading order. A label whose value stands in the next cell or line takes
 * the next text that is no label; labels side by side in one table row take the next lines in turn.
 */
export function listFields(units: readonly Unit[]): readonly Field[] {
  const fields: Field[] = [];
  let waiting: { readonly label: FormLabel; readonly page: number; readonly index: number }[] = [];
  for (const unit of units) {
    waiting = waiting.filter(({ index }) => unit.index - index <= 8);
    const segments = listSegments(unit);
    for (const [at, segment] of segments.entries()) {
      // In a row of two cells the second is the first one's value, even where it could be a label ("Type of business | University").
      const paired = at === 1 && segments.length === 2 && unit.cells.length === 2 && waiting.at(-1)?.index === unit.index;
      const labelled = paired ? null : splitLabel(segment.text);
      if (labelled && labelled.valueFrom >= segment.text.length) {
        waiting.push({ label: labelled.label, page: unit.page, index: unit.index });
        continue;
      }
      const label = labelled?.label ?? (paired ? waiting.pop() : waiting.shift())?.label;
      if (!label || segment.text.length > longestValue) continue;
      const from = segment.from + (labelled?.valueFrom ?? 0);
      fields.push({ label, value: unit.text.slice(from, segment.to), unit, from, to: segment.to });
    }
  }
  return fields;
}
