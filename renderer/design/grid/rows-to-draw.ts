import type { Sight } from './rows-in-sight.ts';

/** The rows in sight, and the one that has the focus or is to have it, wherever it stands: without it the keyboard would lose its place. */
export function rowsToDraw({ first, last }: Sight, active: number, count: number): readonly number[] {
  const seen = Array.from({ length: Math.max(0, Math.min(last, count) - first) }, (_, index) => first + index);
  if (active >= count || (active >= first && active < last)) return seen;
  return active < first ? [active, ...seen] : [...seen, active];
}
