import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../design/segmented.tsx';
import type { Place } from '../../domain/document/place.ts';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { type Opening, useOpening } from '../shared/opening.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { CandidateHeader } from './candidate-header.tsx';
import { DoubtList } from './doubt-list.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { ImprovementList } from './improvement-list.tsx';
import { NameDialog } from './name-dialog.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { OriginalPane } from './original-pane.tsx';
import { ReviewBar } from './review-bar.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { type Review, useReview } from './use-review.ts';
import { VerdictList } from './verdict-list.tsx';

interface CandidateDeskProps {
  readonly detail: ApplicationDetail;
  readonly grid: GridVersionRecord;
  /** The whole ranking, for the way to the neighbours. */
  readonly rows: readonly RankingRow[];
}

type Tab = 'verdicts' | 'timeline' | 'facts' | 'notes';

/** Ctrl+Z undoes, Ctrl+Enter confirms what is left, outside of fields that have an undo of their own. */
function useReviewShortcuts(review: Review, row: RankingRow | null): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || (event.target instanceof Element && event.target.closest('input, textarea'))) return;
      if (event.key === 'z') review.undo();
      else if (event.key === 'Enter')
        review.confirm((row?.assessment?.verdicts ?? []).map(({ criterionId }) => criterionId).filter((id) => !row?.reviewed.has(id)));
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [review, row]);
}

/** What the candidate was opened for, followed once. */
function useOpeningOf(applicationId: string): Opening | null {
  const [opening] = useState(() => useOpening.getState().opening);
  useEffect(() => useOpening.setState({ opening: null }), []);
  return opening?.applicationId === applicationId ? opening : null;
}

/** Verdicts or facts at the start side, the original at the end side; a quotation leads to its place. */
export function CandidateDesk({ detail, grid, rows }: CandidateDeskProps) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<Tab>('verdicts');
  const opening = useOpeningOf(detail.application.id);
  const opened = detail.assessment?.verdicts.find(({ criterionId }) => criterionId === opening?.criterionId);
  const [shown, setShown] = useState<Place | null>(opened?.evidence[0]?.place ?? null);
  const [current, setCurrent] = useState<string | null>(null);
  const row = rows.find(({ id }) => id === detail.application.id);
  const review = useReview({ applicationId: detail.application.id, gridId: grid.id, closedGates: detail.closedGates });
  useReviewShortcuts(review, row ?? null);
  // A new object each time, so that the same quotation can be asked for again after scrolling away.
  const show = (place: Place | null): void => setShown(place && { ...place });
  return (
    <div className="grid h-full grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <section className="flex min-h-0 flex-col border-e border-line">
        <CandidateHeader detail={detail} grid={grid} row={row ?? null} rows={rows} />
        <div className="px-5 pb-2">
          <Segmented
            label={t('candidate.tab')}
            options={[
              { value: 'verdicts', label: t('candidate.tab.verdicts') },
              { value: 'timeline', label: t('timeline.tab') },
              { value: 'facts', label: t('candidate.tab.facts') },
              { value: 'notes', label: t('notes.tab') },
            ]}
            value={tab}
            onChange={setTab}
          />
        </div>
        <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto px-5 pb-6">
          <FaultBanner error={review.error} />
          <DoubtList doubts={detail.assessment?.doubts ?? []} />
          {tab === 'verdicts' ? (
            <>
              {row?.assessment && <ImprovementList assessment={row.assessment} grid={grid} />}
              <VerdictList
                detail={detail}
                grid={grid}
                row={row ?? null}
                review={review}
                start={opening?.criterionId ?? null}
                onShow={show}
                onCurrent={setCurrent}
              />
            </>
          ) : tab === 'timeline' ? (
            <TimelinePanel facts={detail.facts} grid={grid} onShow={show} />
          ) : tab === 'facts' ? (
            <FactsPanel facts={detail.facts} isCovered={detail.blind === 'covered'} onShow={show} />
          ) : (
            <NotesPanel application={detail.application} tags={row?.tags ?? []} />
          )}
        </div>
        {row && <ReviewBar row={row} rows={rows} review={review} />}
      </section>
      <OriginalPane detail={detail} shown={shown} current={tab === 'verdicts' ? current : null} found={opening?.found ?? null} />
      {review.unsigned && <NameDialog onSign={(name) => review.confirmAs(review.unsigned ?? [], name)} onClose={review.forget} />}
    </div>
  );
}
