import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { inputStyle } from './field-styles.ts';

interface SearchFieldProps {
  /** Name of the field, and its placeholder unless there is a shorter one. */
  readonly label: string;
  readonly placeholder?: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** Words to look for; Escape clears them. */
export function SearchField({ label, placeholder = label, clearLabel, value, onChange, className }: SearchFieldProps) {
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className={classNames('relative', className)}>
      <Search aria-hidden size={14} className="absolute inset-y-0 start-2.5 my-auto text-ink-muted" />
      <Input placeholder={placeholder} className={classNames(inputStyle, 'ps-8 pe-8 [&::-webkit-search-cancel-button]:hidden')} />
      {value !== '' && (
        <Button
          aria-label={clearLabel}
          className="absolute inset-y-0 end-1 my-auto flex size-6 items-center justify-center rounded-sm hover:bg-sunken"
        >
          <X aria-hidden size={13} />
        </Button>
      )}
    </AriaSearchField>
  );
}
