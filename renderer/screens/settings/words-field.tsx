import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSetting } from '../../storage/live/settings.ts';
import { useRemember } from '../shared/use-remember.ts';

interface WordsFieldProps {
  readonly setting: 'reviewer' | 'organisationName' | 'organisationReference';
  readonly label: string;
}

function Field({ setting, label, initial }: WordsFieldProps & { readonly initial: string }) {
  const { t } = useTranslation();
  const { remember } = useRemember();
  const [words, setWords] = useState(initial);
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        remember(setting, words.trim());
      }}
    >
      <TextField label={label} labelHidden value={words} onChange={setWords} className="flex-1" />
      <Button type="submit" isDisabled={words.trim() === initial}>
        {t('app.save')}
      </Button>
    </form>
  );
}

/** A setting in words, kept when the person says so. */
export function WordsField({ setting, label }: WordsFieldProps) {
  const stored = useSetting(setting);
  if (stored === undefined) return null;
  return <Field key={stored} setting={setting} label={label} initial={stored ?? ''} />;
}
