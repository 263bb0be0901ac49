import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../design/dialog.tsx';
import { NumberField } from '../../../design/number-field.tsx';
import { Segmented } from '../../../design/segmented.tsx';
import type { Robustness } from '../../../domain/screening/robustness.ts';
import { Loading } from '../../shared/loading.tsx';
import type { RankingRow } from '../../shared/ranking-list.ts';
import { useRemember } from '../../shared/use-remember.ts';
import { RobustnessChart } from './robustness-chart.tsx';
import { RobustnessTable } from './robustness-table.tsx';

interface RobustnessDialogProps {
  readonly rows: readonly RankingRow[];
  readonly robustness: ReadonlyMap<string, Robustness> | null;
  readonly places: number;
  readonly onClose: () => void;
}

/** Which ranks are really apart: a chart of best and worst ranks, or the same as a table. */
export function RobustnessDialog({ rows, robustness, places, onClose }: RobustnessDialogProps) {
  const { t } = useTranslation();
  const { remember } = useRemember();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const ranked = rows.filter(({ rank }) => rank !== null);
  const content = { rows: ranked, robustness: robustness ?? new Map<string, Robustness>(), places };
  return (
    <Dialog title={t('robustness.title')} closeLabel={t('app.close')} isOpen onClose={onClose} wide>
      <div className="flex flex-col gap-3">
        <p className="text-sm">{t('robustness.text')}</p>
        <div className="flex items-end justify-between gap-4">
          <NumberField
            label={t('robustness.places')}
            value={places}
            minValue={1}
            maxValue={Math.max(1, ranked.length)}
            onChange={(value) => Number.isFinite(value) && remember('places', value)}
            className="w-48"
          />
          <Segmented
            label={t('robustness.view')}
            options={[
              { value: 'chart', label: t('robustness.chart') },
              { value: 'table', label: t('robustness.table') },
            ]}
            value={view}
            onChange={setView}
          />
        </div>
        {robustness === null ? <Loading /> : view === 'chart' ? <RobustnessChart {...content} /> : <RobustnessTable {...content} />}
      </div>
    </Dialog>
  );
}
