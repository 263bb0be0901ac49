import { useState } from 'react';
import { TagList } from './tag-list.tsx';
import { TextField } from './text-field.tsx';

interface TagInputProps {
  readonly label: string;
  readonly addLabel: string;
  readonly removeLabel: (label: string) => string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Free words as tags: Enter or a comma adds what was typed. */
export function TagInput({ label, addLabel, removeLabel, values, onChange }: TagInputProps) {
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const fresh = text
      .split(/[,;]/u)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !values.includes(part));
    if (fresh.length > 0) onChange([...values, ...fresh]);
    setTyped('');
  };
  return (
    <div className="flex flex-col gap-1">
      <TagList
        label={label}
        tags={values.map((value) => ({ value, label: value }))}
        removeLabel={removeLabel}
        onRemove={(removed) => onChange(values.filter((value) => value !== removed))}
      />
      <TextField
        label={addLabel}
        labelHidden
        placeholder={addLabel}
        value={typed}
        onChange={(text) => (/[,;]/u.test(text) ? add(text) : setTyped(text))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add(typed);
          }
        }}
        onBlur={() => add(typed)}
      />
    </div>
  );
}
