import { classNames } from '../class-names.ts';
import { type BarLook, barLooks } from './bar.tsx';

interface BarLegendProps {
  readonly entries: readonly { readonly look: BarLook; readonly words: string }[];
}

/** What the looks of the bars mean. */
export function BarLegend({ entries }: BarLegendProps) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-muted">
      {entries.map(({ look, words }) => (
        <li key={words} className="flex items-center gap-1.5">
          <span aria-hidden className={classNames('h-3 w-5 rounded-[2px] print:[print-color-adjust:exact]', barLooks[look])} />
          {words}
        </li>
      ))}
    </ul>
  );
}
