import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';

interface NoticePasteProps {
  readonly isBusy: boolean;
  readonly onText: (text: string, name: string) => void;
}

/** Name under which pasted text is kept as the notice. */
const pastedName = 'avis.txt';

/** Takes the notice as pasted text. */
export function NoticePaste({ isBusy, onText }: NoticePasteProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <section aria-labelledby="notice-paste" className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4">
      <h2 id="notice-paste" className="font-semibold">
        {t('new.paste.title')}
      </h2>
      <TextField label={t('new.paste.label')} placeholder={t('new.paste.placeholder')} rows={6} value={text} onChange={setText} />
      <div>
        <Button isBusy={isBusy} isDisabled={text.trim() === ''} onPress={() => onText(text, pastedName)}>
          {t('new.paste.action')}
        </Button>
      </div>
    </section>
  );
}
