import { KeyRound, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../design/button.tsx';
import { passwordDetails } from '../../domain/document/document.ts';
import type { FailureRecord } from '../../storage/live/records.ts';
import { PasswordDialog } from './password-dialog.tsx';

interface FailureListProps {
  readonly failures: readonly FailureRecord[];
  readonly onRetry: (fileIds: readonly string[]) => void;
  readonly onUnlock: (fileId: string, password: string) => Promise<void>;
}

const isProtected = ({ failure }: FailureRecord): boolean => failure.code === 'encrypted' && failure.detail !== passwordDetails.unsupported;

/** Every file that could not be read, with the reason and what to do. */
export function FailureList({ failures, onRetry, onUnlock }: FailureListProps) {
  const { t } = useTranslation();
  const [unlocking, setUnlocking] = useState<string | null>(null);
  const asked = failures.find(({ id }) => id === unlocking);
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
        {failures.map((record) => (
          <FailureRow key={record.id} record={record} onRetry={onRetry} onAsk={() => setUnlocking(record.id)} />
        ))}
      </ul>
      {asked && <PasswordDialog record={asked} onUnlock={onUnlock} onClose={() => setUnlocking(null)} />}
    </section>
  );
}

interface FailureRowProps {
  readonly record: FailureRecord;
  readonly onRetry: (fileIds: readonly string[]) => void;
  readonly onAsk: () => void;
}

function FailureRow({ record, onRetry, onAsk }: FailureRowProps) {
  const { t } = useTranslation();
  const { file, code, detail } = record.failure;
  const reason = code === 'encrypted' && detail === passwordDetails.unsupported ? 'failure.protected-otherwise' : `failure.${code}`;
  return (
    <li className="flex items-center gap-3 px-4 py-2 text-sm">
      <span className="w-64 shrink-0 font-medium break-all">{file}</span>
      <span className="min-w-0 flex-1 text-ink-muted">{t(reason)}</span>
      {isProtected(record) ? (
        <Button small onPress={onAsk} aria-label={t('applications.password.ask-for', { file })}>
          <KeyRound aria-hidden size={14} />
          {t('applications.password.ask')}
        </Button>
      ) : (
        <IconButton label={t('applications.retry-one', { file })} onPress={() => onRetry([record.fileId])}>
          <RotateCw aria-hidden size={14} />
        </IconButton>
      )}
    </li>
  );
}
