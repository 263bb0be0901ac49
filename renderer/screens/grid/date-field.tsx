import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../design/text-field.tsx';
import { wordDate } from '../../i18n/formatters.ts';
import { parseTypedDate, typeDate } from './parse-typed-date.ts';

interface DateFieldProps {
  readonly label: string;
  /** ISO 8601, as precise as known. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A date as precise as it is known; what is typed is repeated in words. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState(value ? typeDate(value) : '');
  const read = parseTypedDate(typed);
  useEffect(() => {
    setTyped((now) => (parseTypedDate(now) === value ? now : value ? typeDate(value) : ''));
  }, [value]);
  const wrong = typed.trim() !== '' && read === null;
  return (
    <TextField
      label={label}
      value={typed}
      description={read ? wordDate(read, i18n.language) : t('grid.field.date.hint')}
      error={wrong ? t('grid.field.date.wrong') : undefined}
      onChange={(text) => {
        setTyped(text);
        const iso = parseTypedDate(text);
        if (iso !== null || text.trim() === '') onChange(iso);
      }}
    />
  );
}
