import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextField } from '../../design/text-field.tsx';
import { splitCriterion } from '../../domain/vacancy/split-merge.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { useDraft } from './use-draft.ts';

interface SplitDialogProps {
  readonly criterion: Criterion;
  readonly onClose: () => void;
}

/** Asks for the requirements that a criterion holds, one a line, and parts it into them. */
export function SplitDialog({ criterion, onClose }: SplitDialogProps) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const [text, setText] = useState(criterion.label.replace(/\s*;\s*/gu, '\n'));
  const labels = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    <Dialog
      title={t('split.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={labels.length < 2}
            onPress={() => {
              change(splitCriterion(draft, criterion.id, labels));
              onClose();
            }}
          >
            {t('split.action')}
          </Button>
        </>
      }
    >
      <TextField label={t('split.label')} description={t('split.hint')} rows={6} value={text} onChange={setText} />
    </Dialog>
  );
}
