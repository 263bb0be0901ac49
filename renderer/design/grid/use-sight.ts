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
    let frame = 0;
    const afterFrame = (act: () => void): void => {
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(act);
      });
    };
    // A click is answered by the screen with the head of the list; then comes what is seen, then, at the watcher's first look, some beyond.
    afterFrame(() => {
      look(0);
      afterFrame(() => watcher.observe(element));
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
