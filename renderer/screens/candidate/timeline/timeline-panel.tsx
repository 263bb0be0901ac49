import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Foldout } from '../../../design/foldout.tsx';
import type { Facts } from '../../../domain/candidate/facts.ts';
import type { Place } from '../../../domain/document/place.ts';
import { drawTimelines } from '../../../domain/screening/timeline.ts';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';

interface TimelinePanelProps {
  readonly facts: Facts | null;
  readonly grid: GridVersionRecord;
  readonly onShow: (place: Place) => void;
}

/** For each criterion that asks for years of experience: the positions, and the months that count. */
export function TimelinePanel({ facts, grid, onShow }: TimelinePanelProps) {
  const { t } = useTranslation();
  const timelines = useMemo(() => (facts ? drawTimelines(facts, grid.vacancy, grid.asOf) : []), [facts, grid]);
  if (!facts) return <p className="text-sm text-ink-muted">{t('candidate.unreadable')}</p>;
  if (timelines.length === 0) return <p className="text-sm text-ink-muted">{t('timeline.no-criterion')}</p>;
  return timelines.map((timeline) => {
    const { criterion, entries, total, needed } = timeline;
    return (
      <section key={criterion.id} className="flex shrink-0 flex-col gap-2.5 rounded-md border border-line bg-surface p-3">
        <div>
          <h2 className="text-sm font-medium">{criterion.label}</h2>
          <p className="mt-0.5 text-sm text-ink-muted">{t('timeline.sum', { total, needed })}</p>
        </div>
        {entries.length === 0 ? (
          <p className="text-sm text-ink-muted">{t('timeline.no-position')}</p>
        ) : (
          <>
            <TimelineChart timeline={timeline} onShow={onShow} />
            <Foldout title={t('timeline.as-table')}>
              <TimelineTable timeline={timeline} />
            </Foldout>
          </>
        )}
      </section>
    );
  });
}
