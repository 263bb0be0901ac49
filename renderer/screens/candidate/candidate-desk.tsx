import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../design/segmented.tsx';
import type { Place } from '../../domain/document/place.ts';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { CandidateHeader } from './candidate-header.tsx';
import { DoubtList } from './doubt-list.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { ImprovementList } from './improvement-list.tsx';
import { OriginalPane } from './original-pane.tsx';
import { VerdictList } from './verdict-list.tsx';

interface CandidateDeskProps {
  readonly detail: ApplicationDetail;
  readonly grid: GridVersionRecord;
  /** The whole ranking, for the way to the neighbours. */
  readonly rows: readonly RankingRow[];
}

type Tab = 'verdicts' | 'facts';

/** Verdicts or facts at the start side, the original at the end side; a quotation leads to its place. */
export function CandidateDesk({ detail, grid, rows }: CandidateDeskProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<Tab>('verdicts');
  const [shown, setShown] = useState<Place | null>(null);
  const row = rows.find(({ id }) => id === detail.application.id);
  // A new object each time, so that the same quotation can be asked for again after scrolling away.
  const show = (place: Place): void => setShown({ ...place });
  return (
    <div className="grid h-full grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <section className="flex min-h-0 flex-col border-e border-line">
        <CandidateHeader detail={detail} grid={grid} row={row ?? null} rows={rows} />
        <div className="px-5 pb-2">
          <Segmented
            label={t('candidate.tab')}
            options={[
              { value: 'verdicts', label: t('candidate.tab.verdicts') },
              { value: 'facts', label: t('candidate.tab.facts') },
            ]}
            value={tab}
            onChange={setTab}
          />
        </div>
        <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto px-5 pb-6">
          <DoubtList doubts={detail.assessment?.doubts ?? []} />
          {tab === 'verdicts' ? (
            <>
              {row?.assessment && <ImprovementList assessment={row.assessment} grid={grid} />}
              <VerdictList detail={detail} grid={grid} inForce={row?.assessment ?? null} onShow={show} />
            </>
          ) : (
            <FactsPanel facts={detail.facts} onShow={show} />
          )}
        </div>
      </section>
      <OriginalPane detail={detail} shown={shown} />
    </div>
  );
}
