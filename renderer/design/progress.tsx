import { Label, ProgressBar } from 'react-aria-components';

interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly total: number;
  /** What stands for the value, e.g. "12 sur 48". */
  readonly valueLabel: string;
}

/** How far a long task is. */
export function Progress({ label, value, total, valueLabel }: ProgressProps) {
  return (
    <ProgressBar value={value} maxValue={Math.max(total, 1)} valueLabel={valueLabel} className="flex flex-col gap-1.5">
      {({ percentage, valueText }) => (
        <>
          <div className="flex justify-between gap-4 text-sm">
            <Label className="truncate font-medium">{label}</Label>
            <span className="shrink-0 text-ink-muted tabular-nums">{valueText}</span>
          </div>
          <div className="h-2 overflow-hidden rounded-full bg-sunken">
            <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
