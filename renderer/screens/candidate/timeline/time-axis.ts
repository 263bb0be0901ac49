import type { Months } from '../../../domain/screening/months.ts';

/** Years between two marks, the fewest that leave room for their figures. */
const steps = [1, 2, 5, 10, 20];
const mostMarks = 9;

export interface TimeAxis {
  readonly first: number;
  /** In months. */
  readonly length: number;
  /** Years with a mark. */
  readonly years: readonly number[];
}

/** An axis of whole years around some stretches of months; null without any. */
export function layAxis(stretches: readonly Months[]): TimeAxis | null {
  if (stretches.length === 0) return null;
  const from = Math.floor(Math.min(...stretches.map(({ first }) => first)) / 12);
  const to = Math.floor(Math.max(...stretches.map(({ last }) => last)) / 12) + 1;
  const step = steps.find((each) => (to - from) / each <= mostMarks) ?? 50;
  const begin = Math.ceil(from / step) * step;
  const years = Array.from({ length: Math.floor((to - begin) / step) + 1 }, (_, index) => begin + index * step);
  return { first: from * 12, length: (to - from) * 12, years };
}

/** Where a stretch stands on the axis, in per cent from its start. */
export function placeOn({ first, length }: TimeAxis, stretch: Months): { readonly insetInlineStart: string; readonly width: string } {
  const percent = (months: number): string => `${(100 * months) / length}%`;
  return { insetInlineStart: percent(stretch.first - first), width: percent(stretch.last - stretch.first + 1) };
}
