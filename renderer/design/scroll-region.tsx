import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';

interface ScrollRegionProps {
  /** Its name, or the id of the element that names it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a screen that scrolls by itself, and is reached by keyboard to be scrolled. */
export function ScrollRegion({ label, labelledBy, className, ...props }: ScrollRegionProps) {
  return (
    <section
      {...props}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={label}
      aria-labelledby={labelledBy}
      className={classNames('overflow-auto -outline-offset-2', className)}
    />
  );
}
