import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { BarGroup } from '../../design/bars/bar-group.tsx';
import { NumberField } from '../../design/number-field.tsx';
import { sortBySureness } from '../../domain/report/charts/sort-by-sureness.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { Loading } from '../shared/loading.tsx';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { useRankingView } from '../shared/ranking-view.ts';
import { usePlaces } from '../shared/robustness/use-places.ts';
import { useRobustness } from '../shared/robustness/use-robustness.ts';
import { useRemember } from '../shared/use-remember.ts';
import { ChartCard } from './chart-card.tsx';
import { SurenessRow } from './sureness-row.tsx';
import { SurenessTable } from './sureness-table.tsx';

interface SurenessChartProps {
  readonly grid: GridVersionRecord;
  readonly rows: readonly RankingRow[];
}

/** How sure the places on the short list are: everybody who may come to stand on it, with the best and the worst rank. */
export function SurenessChart({ grid, rows }: SurenessChartProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { remember } = useRemember();
  const places = usePlaces();
  const robustness = useRobustness(rows, grid, places);
  const ranked = rows.filter(({ rank }) => rank !== null);
  const { sure, edge, out } = sortBySureness(ranked.flatMap(({ id }) => robustness?.get(id) ?? []));
  const hidden = new Set(out);
  const shown = ranked.filter(({ id, rank }) => !hidden.has(id) || (rank !== null && rank <= places));
  const span = Math.max(places, ...shown.map(({ id }) => robustness?.get(id)?.worst ?? 1));
  const open = ({ application }: RankingRow): void => {
    useRankingView.setState({ way: 'list', subset: null });
    navigate(paths.candidate(application.vacancyId, application.candidateId));
  };
  return (
    <ChartCard
      title={t('robustness.title')}
      note={robustness ? t('charts.sureness.sum', { sure: sure.length, edge: edge.length, places }) : t('app.loading')}
      tool={
        <NumberField
          label={t('robustness.places')}
          value={places}
          minValue={1}
          maxValue={Math.max(1, ranked.length)}
          onChange={(value) => Number.isFinite(value) && remember('places', value)}
          className="w-44 shrink-0"
        />
      }
      table={robustness && <SurenessTable rows={ranked} robustness={robustness} places={places} />}
    >
      {robustness ? (
        <BarGroup label={t('robustness.title')} className="flex flex-col">
          {shown.map((row, at) => (
            <SurenessRow
              key={row.id}
              row={row}
              at={at}
              sureness={robustness.get(row.id)}
              places={places}
              span={span}
              onPress={() => open(row)}
            />
          ))}
        </BarGroup>
      ) : (
        <Loading />
      )}
      <p className="text-xs text-ink-muted">
        {t('robustness.chart.caption', { places })} {t('robustness.text')}
      </p>
    </ChartCard>
  );
}
