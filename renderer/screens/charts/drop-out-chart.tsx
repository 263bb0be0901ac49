import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar, type BarLook } from '../../design/bars/bar.tsx';
import { BarGroup } from '../../design/bars/bar-group.tsx';
import { BarLegend } from '../../design/bars/bar-legend.tsx';
import type { ChartedApplication } from '../../domain/report/charts/charted-application.ts';
import { type DropOuts, traceDropOuts } from '../../domain/report/charts/trace-drop-outs.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { useApplications } from '../../storage/live/applications.ts';
import { ChartCard } from './chart-card.tsx';
import { ChartTable } from './chart-table.tsx';
import { useBarLabel } from './use-bar-label.ts';
import type { OpenSubset } from './use-open-subset.ts';

const parts = ['sure', 'open', 'out'] as const;
const looks = { sure: 'full', open: 'hatched', out: 'frame' } as const satisfies Record<(typeof parts)[number], BarLook>;

interface DropOutChartProps {
  readonly vacancyId: string;
  readonly applications: readonly ChartedApplication[];
  readonly criteria: readonly Criterion[];
  readonly onOpen: OpenSubset;
}

/** What becomes of the applications, stage by stage: who passes, who stays with something open, who ends there. */
export function DropOutChart({ vacancyId, applications, criteria, onOpen }: DropOutChartProps) {
  const { t, i18n } = useTranslation();
  const label = useBarLabel();
  const stages = useMemo(() => traceDropOuts(applications, criteria), [applications, criteria]);
  const aside = Math.max(0, (useApplications(vacancyId)?.length ?? 0) - applications.length);
  const cellsOf = (outs: DropOuts) =>
    parts.map((part) => {
      const [ids, stage] = [outs[part], outs.stage === 'retained' ? 'decided' : 'part'];
      const words = [
        { key: `charts.stage.${outs.stage}`, params: {} },
        { key: `charts.${stage}.${part}`, params: {} },
      ];
      return { part, count: ids.length, label: label(words, ids.length), onPress: () => onOpen({ words, ids }) };
    });
  const stagesWithCells = stages.map((outs) => ({ outs, name: t(`charts.stage.${outs.stage}`), cells: cellsOf(outs) }));
  const table = (
    <ChartTable
      label={t('charts.drop.title')}
      head={[t('charts.stage'), ...parts.map((part) => t(`charts.part.${part}`))]}
      rows={stagesWithCells.map(({ outs, name, cells }) => ({ id: outs.stage, name, cells }))}
    />
  );
  return (
    <ChartCard
      title={t('charts.drop.title')}
      note={[t('charts.drop.note'), ...(aside > 0 ? [t('charts.drop.aside', { count: aside })] : [])].join(' ')}
      table={table}
    >
      <BarGroup label={t('charts.drop.title')} className="flex flex-col gap-1.5">
        {stagesWithCells.map(({ outs, name, cells }, row) => (
          <div key={outs.stage} className="flex h-7 items-center gap-3 text-sm">
            <span className="w-36 shrink-0 truncate" title={name}>
              {name}
            </span>
            <span className="flex h-full min-w-0 flex-1 gap-px">
              {cells.map(
                ({ part, count, ...bar }, at) =>
                  count > 0 && (
                    <Bar key={part} look={looks[part]} at={{ row, part: at }} share={(100 * count) / applications.length} {...bar}>
                      {part === 'out' ? `−${count}` : count}
                    </Bar>
                  ),
              )}
            </span>
            <span className="w-10 shrink-0 text-end font-medium tabular-nums">
              {(outs.sure.length + (outs.stage === 'retained' ? 0 : outs.open.length)).toLocaleString(i18n.language)}
            </span>
          </div>
        ))}
      </BarGroup>
      <BarLegend entries={parts.map((part) => ({ look: looks[part], words: t(`charts.part.${part}`) }))} />
    </ChartCard>
  );
}
