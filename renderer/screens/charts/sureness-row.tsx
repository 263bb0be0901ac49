import { useTranslation } from 'react-i18next';
import type { Robustness } from '../../domain/screening/robustness.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { wordShare } from '../shared/robustness/word-share.ts';

interface SurenessRowProps {
  readonly row: RankingRow;
  /** Its place in the chart, from 0. */
  readonly at: number;
  readonly sureness: Robustness | undefined;
  readonly places: number;
  /** Ranks that the chart is wide. */
  readonly span: number;
  readonly onPress: () => void;
}

/** A bar from the best to the worst rank, a dot at the present one, a line behind the last place of the short list. */
export function SurenessRow({ row, at, sureness, places, span, onPress }: SurenessRowProps) {
  const { t, i18n } = useTranslation();
  const { name, rank } = row;
  const { best, worst, inTop } = sureness ?? { best: null, worst: null, inTop: 0 };
  const place = (ranks: number): string => `${(100 * ranks) / span}%`;
  const share = wordShare(inTop, i18n.language);
  return (
    <button
      type="button"
      data-bar={`${at} 0`}
      tabIndex={-1}
      onClick={onPress}
      aria-label={t('charts.sureness.bar', { name, rank, best: best ?? '–', worst: worst ?? '–', places, share })}
      className="flex h-7 w-full cursor-default items-center gap-3 text-start text-sm outline-offset-0 hover:bg-canvas"
    >
      <span className="w-7 shrink-0 text-end text-ink-muted tabular-nums">{rank}</span>
      <span dir="auto" className="w-36 shrink-0 truncate" title={name}>
        {name}
      </span>
      <span className="relative h-full min-w-0 flex-1 border-b border-line/60">
        <span
          className="absolute inset-y-0 start-0 border-e-2 border-dashed border-line-strong/60"
          style={{ width: place(Math.min(places, span)) }}
        />
        {best !== null && worst !== null && (
          <span
            className="absolute top-2.5 h-2 rounded-full border border-accent bg-accent/35"
            style={{ insetInlineStart: place(best - 1), width: place(worst - best + 1) }}
          />
        )}
        {rank !== null && (
          <span className="absolute top-2 -ms-1.5 size-3 rounded-full bg-accent" style={{ insetInlineStart: place(rank - 0.5) }} />
        )}
      </span>
      <span className="w-14 shrink-0 text-end tabular-nums">{share}</span>
    </button>
  );
}
