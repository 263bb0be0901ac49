import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextField } from '../../design/text-field.tsx';
import type { VacancyWarning, WarningAnswer } from '../../domain/vacancy/vacancy.ts';
import { answerWarning } from '../../domain/vacancy/warnings/answer-warning.ts';
import { useDraft } from './use-draft.ts';

interface AnswerDialogProps {
  readonly warning: VacancyWarning;
  readonly onClose: () => void;
}

/** The panel keeps or drops a condition that the post's rules may not allow, and notes why. */
export function AnswerDialog({ warning, onClose }: AnswerDialogProps) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const [reason, setReason] = useState('');
  const give = (answer: WarningAnswer['answer']): void => {
    change(answerWarning(draft, warning, { answer, reason }));
    onClose();
  };
  const isMissing = reason.trim() === '';
  const isGate = warning.code === 'legal-age' || warning.code === 'legal-nationality';
  return (
    <Dialog
      title={t('grid.answer.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button isDisabled={isMissing} onPress={() => give('dropped')}>
            {t('grid.answer.drop')}
          </Button>
          <Button isDisabled={isMissing} onPress={() => give('kept')}>
            {t('grid.answer.keep')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p dir="auto">{t(warning.message.key, warning.message.params)}</p>
        <p className="text-sm text-ink-muted">{t(isGate ? 'grid.answer.gate' : 'grid.answer.trait')}</p>
        <TextField
          autoFocus
          label={t('grid.answer.reason')}
          description={t('grid.answer.reason.hint')}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Dialog>
  );
}
