import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { BarPosition } from './move-bar.ts';

/** Colours differ in form as well: full, hatched, upright lines, or an empty frame. */
export const barLooks = {
  full: 'bg-accent',
  fullGood: 'bg-good',
  hatched:
    'ring-1 ring-inset ring-accent bg-[repeating-linear-gradient(135deg,var(--color-accent)_0_2px,var(--color-accent-soft)_2px_6px)]',
  hatchedFair: 'ring-1 ring-inset ring-fair bg-[repeating-linear-gradient(135deg,var(--color-fair)_0_2px,var(--color-fair-soft)_2px_6px)]',
  linedBad: 'ring-1 ring-inset ring-bad bg-[repeating-linear-gradient(90deg,var(--color-bad)_0_3px,var(--color-bad-soft)_3px_5px)]',
  frame: 'ring-1 ring-inset ring-unknown bg-unknown-soft',
} as const;
export type BarLook = keyof typeof barLooks;

interface BarProps {
  readonly look: BarLook;
  /** What it stands for and how many: its name and its tooltip. */
  readonly label: string;
  readonly at: BarPosition;
  /** Of the chart's length, 0 to 100. */
  readonly share: number;
  readonly upright?: boolean;
  /** A figure on the bar, where there is room. */
  readonly children?: ReactNode;
  readonly onPress: () => void;
}

/** From this share of the length on there is room for a figure. */
const roomFrom = 7;

/** A part of a chart that can be pressed. Its group brings it into the order of Tab. */
export function Bar({ look, label, at, share, upright = false, children, onPress }: BarProps) {
  return (
    <button
      type="button"
      data-bar={`${at.row} ${at.part}`}
      tabIndex={-1}
      title={label}
      aria-label={label}
      onClick={onPress}
      style={upright ? { blockSize: `${share}%` } : { inlineSize: `${share}%` }}
      className={classNames(
        'flex shrink-0 cursor-default items-center justify-center overflow-hidden rounded-[2px] p-0 outline-offset-1 hover:brightness-110 print:[print-color-adjust:exact]',
        upright ? 'min-h-1 w-full' : 'h-full min-w-1',
        barLooks[look],
      )}
    >
      {share >= roomFrom && (
        <span dir="ltr" className="rounded-[3px] bg-surface px-1 text-[11px] leading-4 text-ink tabular-nums">
          {children}
        </span>
      )}
    </button>
  );
}
