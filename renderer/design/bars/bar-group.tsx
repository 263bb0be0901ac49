import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useLocale } from 'react-aria-components';
import { type BarPosition, moveBar } from './move-bar.ts';

interface BarGroupProps {
  readonly label: string;
  /** Bars stand upright, beside one another. */
  readonly upright?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

const barsOf = (group: HTMLElement): readonly HTMLElement[] => [...group.querySelectorAll<HTMLElement>('[data-bar]')];

function positionOf({ dataset }: HTMLElement): BarPosition {
  const [row, part] = (dataset.bar ?? '').split(' ').map(Number);
  return { row: row ?? 0, part: part ?? 0 };
}

/** The bars of a chart as one stop of the Tab key; arrows, Home and End go from bar to bar. */
export function BarGroup({ label, upright = false, className, children }: BarGroupProps) {
  const group = useRef<HTMLDivElement>(null);
  const { direction } = useLocale();
  // Bars are drawn out of the order of Tab; one of them, at first the first, stands in it.
  useLayoutEffect(() => {
    const bars = group.current ? barsOf(group.current) : [];
    if (bars[0] && !bars.some(({ tabIndex }) => tabIndex === 0)) bars[0].tabIndex = 0;
  });
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
    for (const bar of barsOf(currentTarget)) bar.tabIndex = bar === target ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const bars = barsOf(event.currentTarget);
    const places = bars.map(positionOf);
    const next = moveBar(event.key, positionOf(event.target), places, { upright, rightToLeft: direction === 'rtl' });
    if (!next) return;
    event.preventDefault();
    bars[places.indexOf(next)]?.focus();
  };
  return (
    <div ref={group} role="toolbar" aria-label={label} className={className} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
