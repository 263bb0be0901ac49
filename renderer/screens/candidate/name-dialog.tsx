import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextField } from '../../design/text-field.tsx';

interface NameDialogProps {
  readonly onSign: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks once under which name a person reviews on this machine. */
export function NameDialog({ onSign, onClose }: NameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  return (
    <Dialog title={t('review.sign')} closeLabel={t('app.close')} isOpen onClose={onClose}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') onSign(name);
        }}
      >
        <TextField
          label={t('candidate.override.by')}
          description={t('review.sign.hint')}
          isRequired
          autoFocus
          value={name}
          onChange={setName}
        />
        <Button type="submit" variant="primary" isDisabled={name.trim() === ''}>
          {t('review.confirm')}
        </Button>
      </form>
    </Dialog>
  );
}
