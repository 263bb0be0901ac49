import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextField } from '../../design/text-field.tsx';
import { passwordDetails } from '../../domain/document/document.ts';
import type { FailureRecord } from '../../storage/live/records.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { useTask } from '../shared/use-task.ts';

interface PasswordDialogProps {
  readonly record: FailureRecord;
  readonly onUnlock: (fileId: string, password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the password of a file and has it read; it closes by itself once the file is no failure any more. */
export function PasswordDialog({ record, onUnlock, onClose }: PasswordDialogProps) {
  const { t } = useTranslation();
  const { busy, error, run } = useTask();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState<string | null>(null);
  const { file, detail } = record.failure;
  const isWrong = !busy && tried === password && password !== '' && detail === passwordDetails.wrong;
  const submit = (): void => {
    if (busy || password === '') return;
    run(async () => {
      await onUnlock(record.fileId, password);
      setTried(password);
    });
  };
  return (
    <Dialog
      title={t('applications.password.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" isBusy={busy} isDisabled={password === ''} onPress={submit}>
          {t('applications.password.open')}
        </Button>
      }
    >
      <Form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="font-medium break-all">{file}</p>
        <TextField
          label={t('applications.password.label')}
          description={t('applications.password.hint')}
          type="password"
          autoComplete="off"
          autoFocus
          value={password}
          onChange={setPassword}
          error={isWrong ? t('applications.password.wrong') : undefined}
        />
        <FaultBanner error={error} />
      </Form>
    </Dialog>
  );
}
