import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';

interface HandEntryProps {
  readonly isBusy: boolean;
  readonly onTitle: (title: string) => void;
}

/** Makes a vacancy with an empty grid. */
export function HandEntry({ isBusy, onTitle }: HandEntryProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const ready = !isBusy && title.trim() !== '';
  return (
    <section aria-labelledby="hand-entry" className="rounded-lg border border-line bg-surface p-4">
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onTitle(title.trim());
        }}
      >
        <h2 id="hand-entry" className="font-semibold">
          {t('new.hand.title')}
        </h2>
        <TextField label={t('new.hand.label')} description={t('new.hand.hint')} value={title} onChange={setTitle} />
        <div>
          <Button type="submit" isBusy={isBusy} isDisabled={title.trim() === ''}>
            {t('new.hand.action')}
          </Button>
        </div>
      </form>
    </section>
  );
}
