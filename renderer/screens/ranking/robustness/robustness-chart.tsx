import { useTranslation } from 'react-i18next';
import type { Robustness } from '../../../domain/screening/robustness.ts';
import type { RankingRow } from '../../shared/ranking-list.ts';

export interface RobustnessViewProps {
  /** The ranked candidates, best first. */
  readonly rows: readonly RankingRow[];
  readonly robustness: ReadonlyMap<string, Robustness>;
  readonly places: number;
}

/** A bar a candidate from the best to the worst rank, a dot at the present one, a line behind the last place of the short list. */
export function RobustnessChart({ rows, robustness, places }: RobustnessViewProps) {
  const { t } = useTranslation();
  const span = Math.max(1, rows.length);
  const at = (rank: number): string => `${(100 * rank) / span}%`;
  return (
    <figure className="m-0">
      <div role="img" aria-label={t('robustness.chart.label', { places })} className="flex flex-col">
        {rows.map(({ id, name, rank }) => {
          const { best, worst, inTop } = robustness.get(id) ?? { best: null, worst: null, inTop: 0 };
          return (
            <div key={id} className="flex h-7 items-center gap-3 text-sm">
              <span className="w-44 shrink-0 truncate">
                <bdi>{name}</bdi>
              </span>
              <span className="relative h-full min-w-0 flex-1 border-b border-line/60">
                <span
                  className="absolute inset-y-0 border-e-2 border-dashed border-line-strong/60"
                  style={{ insetInlineStart: 0, width: at(places) }}
                />
                {best !== null && worst !== null && (
                  <span
                    className="absolute top-2.5 h-2 rounded-full bg-accent/35"
                    style={{ insetInlineStart: at(best - 1), width: at(worst - best + 1) }}
                  />
                )}
                {rank !== null && (
                  <span className="absolute top-2 -ms-1.5 size-3 rounded-full bg-accent" style={{ insetInlineStart: at(rank - 0.5) }} />
                )}
              </span>
              <span className="w-12 shrink-0 text-end tabular-nums">{Math.round(inTop * 100)} %</span>
            </div>
          );
        })}
      </div>
      <figcaption className="mt-2 text-xs text-ink-muted">{t('robustness.chart.caption', { places })}</figcaption>
    </figure>
  );
}
