import { type RefObject, useLayoutEffect, useState } from 'react';
import { rowsInSight, type Sight } from './rows-in-sight.ts';

/** The rows of a scrolling element that are in sight; a new answer only when they change. */
export function useSight(scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number): Sight {
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const next = rowsInSight(element.scrollTop, element.clientHeight, rowHeight, count);
      setSight((before) => (before.first === next.first && before.last === next.last ? before : next));
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, rowHeight, count]);
  return sight;
}
