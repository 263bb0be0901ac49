import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const tones = {
  neutral: 'bg-sunken text-ink-muted',
  accent: 'bg-accent-soft text-accent-strong',
  good: 'bg-good-soft text-good',
  fair: 'bg-fair-soft text-fair',
  bad: 'bg-bad-soft text-bad',
  unknown: 'bg-unknown-soft text-unknown',
} as const;

/** A short word about the state of something. */
export function Badge({ tone = 'neutral', children }: { readonly tone?: keyof typeof tones; readonly children: ReactNode }) {
  return (
    <span className={classNames('inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap', tones[tone])}>
      {children}
    </span>
  );
}
