import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../design/button.tsx';
import type { FailureRecord } from '../../storage/live/records.ts';

interface FailureListProps {
  readonly failures: readonly FailureRecord[];
  readonly onRetry: (fileIds: readonly string[]) => void;
}

/** Every file that could not be read, with the reason and what to do. */
export function FailureList({ failures, onRetry }: FailureListProps) {
  const { t } = useTranslation();
  if (failures.length === 0) return null;
  return (
    <section aria-labelledby="failures-title" className="rounded-lg border border-line bg-surface shadow-raised">
      <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-2">
        <h2 id="failures-title" className="font-semibold text-bad">
          {t('applications.failures', { count: failures.length })}
        </h2>
        <Button small onPress={() => onRetry(failures.map((failure) => failure.fileId))}>
          {t('applications.retry-all')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard */}
      <ul tabIndex={0} aria-labelledby="failures-title" className="max-h-56 divide-y divide-line overflow-auto -outline-offset-2">
        {failures.map(({ id, fileId, failure }) => (
          <li key={id} className="flex items-start gap-3 px-4 py-2 text-sm">
            <span className="w-64 shrink-0 font-medium break-all">{failure.file}</span>
            <span className="min-w-0 flex-1 text-ink-muted">{t(`failure.${failure.code}`)}</span>
            <IconButton label={t('applications.retry-one', { file: failure.file })} onPress={() => onRetry([fileId])}>
              <RotateCw aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
