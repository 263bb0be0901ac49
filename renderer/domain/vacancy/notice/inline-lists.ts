/** Where a list item begins inside running text, and what marks it. */
export interface InlineItem {
  readonly at: number;
  readonly marker: 'bullet' | 'number';
}

const bullets = /\s*[•●▪◦➢✓]\s*/gu;
const dashAfterStop = /(?<=[.;:,]\s*)\s[-–*]\s(?=\p{L})/gu;
const dashBeforeCapital = /\s[-–*]\s(?=\p{Lu})/gu;
const numbers = /(?:^|\s)\(?(\d{1,2})[.)]\s(?=["«]?\p{L})/gu;
const letters = /(?:^|\s)([a-h])\)\s(?=\p{L})/gu;

/** Marks that count up from the first or the second (the first stands before the unit): "1. … 2. …", "a) … b) …". */
function inSequence(text: string, pattern: RegExp, orderOf: (mark: string) => number): readonly InlineItem[] {
  const marks = [...text.matchAll(pattern)].map((match) => ({ at: match.index, value: orderOf(match[1] ?? '') }));
  const first = marks.findIndex(({ value }) => value === 1 || value === 2);
  const kept: InlineItem[] = [];
  let expected = marks[first]?.value ?? 0;
  for (const { at, value } of first < 0 ? [] : marks.slice(first)) {
    if (value !== expected) continue;
    kept.push({ at, marker: 'number' });
    expected += 1;
  }
  return kept.length > 1 ? kept : [];
}

/** The list items of a paragraph whose line breaks were lost. */
export function listInlineItems(text: string): readonly InlineItem[] {
  const dashes = text.length > 120 ? [...text.matchAll(dashBeforeCapital)] : [];
  const marks = [...text.matchAll(bullets), ...text.matchAll(dashAfterStop), ...(dashes.length > 1 ? dashes : [])];
  return [
    ...marks.map(({ index }): InlineItem => ({ at: index, marker: 'bullet' })),
    ...inSequence(text, numbers, Number),
    ...inSequence(text, letters, (letter) => letter.charCodeAt(0) - 96),
  ];
}
