import type { ReactNode } from 'react';

interface SettingRowProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One thing to choose: what it is, and the control. */
export function SettingRow({ title, hint, children }: SettingRowProps) {
  return (
    <div className="flex items-center justify-between gap-6 py-3">
      <div className="min-w-0 flex-1">
        <p className="text-sm font-medium">{title}</p>
        {hint && <p className="text-xs text-ink-muted">{hint}</p>}
      </div>
      {children}
    </div>
  );
}
