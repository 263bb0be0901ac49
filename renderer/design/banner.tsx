import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type Tone = 'info' | 'good' | 'fair' | 'bad';

const looks = {
  info: { style: 'bg-unknown-soft text-ink', icon: Info, color: 'text-unknown' },
  good: { style: 'bg-good-soft text-ink', icon: CircleCheck, color: 'text-good' },
  fair: { style: 'bg-fair-soft text-ink', icon: TriangleAlert, color: 'text-fair' },
  bad: { style: 'bg-bad-soft text-ink', icon: CircleX, color: 'text-bad' },
} as const;

interface BannerProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Announces the text when it appears. */
  readonly live?: boolean;
}

/** Something to know before going on, with what to do about it. */
export function Banner({ tone, title, children, actions, live = false }: BannerProps) {
  const { style, icon: Icon, color } = looks[tone];
  return (
    <div
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
      className={classNames('flex items-start gap-2.5 rounded-md px-3 py-2 text-sm', style)}
    >
      <Icon aria-hidden size={16} className={classNames('mt-0.5 shrink-0', color)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
      {/* A button is higher than a line: beside one line it stands in its middle. */}
      {actions && <div className="-my-1 flex shrink-0 gap-2">{actions}</div>}
    </div>
  );
}
