import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BarLook } from '../../design/bars/bar.tsx';
import { Bar } from '../../design/bars/bar.tsx';
import { BarGroup } from '../../design/bars/bar-group.tsx';
import { BarLegend } from '../../design/bars/bar-legend.tsx';
import type { ChartedApplication } from '../../domain/report/charts/charted-application.ts';
import { distributeScores, type ScoreBin, scoredGroups } from '../../domain/report/charts/distribute-scores.ts';
import type { Message } from '../../domain/text/message.ts';
import { ChartCard } from './chart-card.tsx';
import { ChartTable } from './chart-table.tsx';
import { useBarLabel } from './use-bar-label.ts';
import type { OpenSubset } from './use-open-subset.ts';

const looks = { passed: 'full', 'ask-first': 'hatched', failed: 'frame' } as const satisfies Record<(typeof scoredGroups)[number], BarLook>;

interface ScoreChartProps {
  readonly applications: readonly ChartedApplication[];
  readonly onOpen: OpenSubset;
}

const wordsOf = ({ from, to }: ScoreBin, group: string): readonly Message[] => [
  { key: 'charts.scores.bin', params: { from, to } },
  { key: `charts.group.${group}`, params: {} },
];

/** How many candidates have which score: a column for each ten points, its parts the three lists of the ranking. */
export function ScoreChart({ applications, onOpen }: ScoreChartProps) {
  const { t } = useTranslation();
  const label = useBarLabel();
  const { bins, most, median } = useMemo(() => distributeScores(applications), [applications]);
  const cellsOf = (bin: ScoreBin) =>
    bin.parts.map(({ group, ids }) => {
      const words = wordsOf(bin, group);
      return { group, ids, count: ids.length, label: label(words, ids.length), onPress: () => onOpen({ words, ids }) };
    });
  const table = (
    <ChartTable
      label={t('charts.scores.title')}
      head={[t('ranking.column.score'), ...scoredGroups.map((group) => t(`charts.group.${group}`))]}
      rows={bins.map((bin) => ({ id: `${bin.from}`, name: t('charts.scores.bin', { from: bin.from, to: bin.to }), cells: cellsOf(bin) }))}
    />
  );
  return (
    <ChartCard
      title={t('charts.scores.title')}
      note={median === null ? t('charts.scores.none') : t('charts.scores.note', { median })}
      table={table}
    >
      <BarGroup label={t('charts.scores.title')} upright className="flex h-44 items-stretch gap-1.5 border-b border-line-strong/60">
        {bins.map((bin, row) => (
          <div key={bin.from} className="flex min-w-0 flex-1 flex-col">
            <div className="flex min-h-0 flex-1 flex-col-reverse gap-px">
              {cellsOf(bin).map(
                ({ group, count, ...bar }, part) =>
                  count > 0 && (
                    <Bar key={group} look={looks[group]} at={{ row, part }} share={(88 * count) / most} upright {...bar}>
                      {count}
                    </Bar>
                  ),
              )}
              {bin.count > 0 && <span className="text-center text-xs leading-4 font-medium tabular-nums">{bin.count}</span>}
            </div>
          </div>
        ))}
      </BarGroup>
      <div aria-hidden className="-mt-2 flex gap-1.5 text-xs text-ink-muted tabular-nums">
        {bins.map(({ from, to }) => (
          <span key={from} dir="ltr" className="min-w-0 flex-1 text-center whitespace-nowrap">
            {from}–{to}
          </span>
        ))}
      </div>
      <BarLegend entries={scoredGroups.map((group) => ({ look: looks[group], words: t(`charts.group.${group}`) }))} />
    </ChartCard>
  );
}
