import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Progress } from '../../design/progress.tsx';
import { useBlindState } from '../../storage/live/blind.ts';
import type { ImportRecord } from '../../storage/live/records.ts';
import { pageProgress } from '../../workflows/page-progress.ts';
import type { ImportControls } from './use-import.ts';

/** Key and count that word a time left; minutes from a minute and a half on. */
function wordLeft(milliseconds: number): { readonly key: string; readonly count: number } {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90
    ? { key: 'applications.left.seconds', count: seconds }
    : { key: 'applications.left.minutes', count: Math.round(seconds / 60) };
}

interface ImportProgressProps {
  readonly job: ImportRecord;
  readonly controls: ImportControls;
}

/** How far the reading is, what was read last, how long it takes; pause, resume, stop. */
export function ImportProgress({ job, controls }: ImportProgressProps) {
  const { t } = useTranslation();
  const pages = useSyncExternalStore(pageProgress.subscribe, pageProgress.list).filter(({ vacancyId }) => vacancyId === job.vacancyId);
  const isBlind = useBlindState(job.vacancyId)?.isOn ?? true;
  const paused = job.state === 'paused';
  const left = !paused && job.remainingMs !== null && job.done < job.total ? wordLeft(job.remainingMs) : null;
  return (
    <section
      aria-label={t('applications.reading')}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 shadow-raised"
    >
      <Progress
        label={paused ? t('applications.paused') : t('applications.reading')}
        value={job.done}
        total={job.total}
        valueLabel={t('applications.progress', { done: job.done, total: job.total })}
      />
      {pages.map(({ fileId, file, page, pages: total }) => (
        <Progress
          key={fileId}
          label={t('applications.recognising', { file: isBlind ? '…' : file })}
          value={page - 1}
          total={total}
          valueLabel={t('applications.page-of', { page, total })}
        />
      ))}
      <div className="flex items-center justify-between gap-4">
        <p className="min-w-0 flex-1 truncate text-sm text-ink-muted">
          {[job.current && t('applications.current', { file: job.current }), left && t(left.key, { count: left.count })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className="flex gap-2">
          {paused ? (
            <Button small variant="primary" onPress={controls.resume}>
              {t('applications.resume')}
            </Button>
          ) : (
            <Button small onPress={controls.pause}>
              {t('applications.pause')}
            </Button>
          )}
          <Button small variant="danger" onPress={controls.cancel}>
            {t('applications.cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}
