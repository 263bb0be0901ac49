import { type RefObject, useLayoutEffect, useState } from 'react';
import { rowsInSight, type Sight } from './rows-in-sight.ts';

/** The rows of a scrolling element that are in sight, and soon after some beyond; a new answer only when they change. */
export function useSight(scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number): Sight {
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (beyond?: number): void => {
      const next = rowsInSight(element.scrollTop, element.clientHeight, rowHeight, count, beyond);
      setSight((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    const lookOn = (): void => look();
    const watcher = new ResizeObserver(lookOn);
    // What is seen comes first, so that a click waits for half as many rows; the watcher's first look comes two frames later.
    look(0);
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => watcher.observe(element));
    });
    element.addEventListener('scroll', lookOn, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
      element.removeEventListener('scroll', lookOn);
    };
  }, [scroller, rowHeight, count]);
  return sight;
}
