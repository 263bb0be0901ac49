import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, type BarLook } from '../../design/bars/bar.tsx';
import { BarGroup } from '../../design/bars/bar-group.tsx';
import { BarLegend } from '../../design/bars/bar-legend.tsx';
import type { ChartedApplication } from '../../domain/report/charts/charted-application.ts';
import { type CriterionCounts, countVerdicts, stackedVerdicts } from '../../domain/report/charts/count-verdicts.ts';
import type { VerdictKind } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { ChartCard } from './chart-card.tsx';
import { ChartTable } from './chart-table.tsx';
import { useBarLabel } from './use-bar-label.ts';
import type { OpenSubset } from './use-open-subset.ts';

const looks: Readonly<Record<VerdictKind, BarLook>> = {
  met: 'fullGood',
  partlyMet: 'hatchedFair',
  notEvidenced: 'frame',
  notMet: 'linedBad',
};

interface VerdictChartProps {
  readonly applications: readonly ChartedApplication[];
  readonly criteria: readonly Criterion[];
  readonly onOpen: OpenSubset;
}

/** For each criterion, how many candidates have which verdict. */
export function VerdictChart({ applications, criteria, onOpen }: VerdictChartProps) {
  const { t } = useTranslation();
  const label = useBarLabel();
  const counts = useMemo(() => countVerdicts(applications, criteria), [applications, criteria]);
  const total = Math.max(1, applications.filter(({ assessment }) => assessment).length);
  const cellsOf = ({ criterion, parts }: CriterionCounts) =>
    parts.map(({ verdict, ids }) => {
      const words = [
        { key: 'charts.criterion', params: { label: criterion.label } },
        { key: `verdict.${verdict}`, params: {} },
      ];
      const onPress = (): void => onOpen({ words, ids, criterionId: criterion.id });
      return { verdict, count: ids.length, label: label(words, ids.length), onPress };
    });
  const table = (
    <ChartTable
      label={t('charts.verdicts.title')}
      head={[t('compare.criterion'), ...stackedVerdicts.map((kind) => t(`verdict.${kind}`))]}
      rows={counts.map((each) => ({ id: each.criterion.id, name: each.criterion.label, cells: cellsOf(each) }))}
    />
  );
  return (
    <ChartCard title={t('charts.verdicts.title')} note={t('charts.verdicts.note')} table={table}>
      <BarGroup label={t('charts.verdicts.title')} className="flex flex-col gap-1">
        {counts.map((each, row) => (
          <div key={each.criterion.id} className="flex h-6 items-center gap-3 text-sm">
            <span dir="auto" className="w-48 shrink-0 truncate text-start" title={each.criterion.label}>
              {each.criterion.label}
            </span>
            <span className="flex h-full min-w-0 flex-1 gap-px">
              {cellsOf(each).map(
                ({ verdict, count, ...bar }, part) =>
                  count > 0 && (
                    <Bar key={verdict} look={looks[verdict]} at={{ row, part }} share={(100 * count) / total} {...bar}>
                      {count}
                    </Bar>
                  ),
              )}
            </span>
          </div>
        ))}
      </BarGroup>
      <BarLegend entries={stackedVerdicts.map((kind) => ({ look: looks[kind], words: t(`verdict.${kind}`) }))} />
    </ChartCard>
  );
}
