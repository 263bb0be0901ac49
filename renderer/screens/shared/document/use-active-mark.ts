import { type RefObject, useEffect } from 'react';
import type { Highlight } from './highlight.ts';
import { scrollIntoMiddle } from './scroll-into-middle.ts';

/** Brings the marks of the active highlight into view, whenever one is asked for and once they stand. */
export function useActiveMark(
  root: RefObject<HTMLElement | null>,
  active: string | null,
  highlights: readonly Highlight[],
  laid: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of highlights may ask for the same words again
  useEffect(() => {
    if (active === null) return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-highlight~="${encodeURIComponent(active)}"]`);
    if (mark) scrollIntoMiddle(mark);
  }, [root, active, highlights, laid]);
}
