import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { inputStyle, optionStyle, popoverStyle } from './field-styles.ts';
import type { Option } from './select.tsx';
import { TagList } from './tag-list.tsx';

interface MultiPickerProps {
  readonly label: string;
  readonly addLabel: string;
  readonly openLabel: string;
  readonly removeLabel: (label: string) => string;
  readonly options: readonly Option<string>[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several of a long list: type to find, chosen values stand as tags. */
export function MultiPicker({ label, addLabel, openLabel, removeLabel, options, values, onChange }: MultiPickerProps) {
  const [typed, setTyped] = useState('');
  const labelOf = (value: string): string => options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className="flex flex-col gap-1">
      <TagList
        label={label}
        tags={values.map((value) => ({ value, label: labelOf(value) }))}
        removeLabel={removeLabel}
        onRemove={(removed) => onChange(values.filter((value) => value !== removed))}
      />
      <ComboBox
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        menuTrigger="focus"
        onChange={(key) => {
          if (key !== null && !values.includes(String(key))) onChange([...values, String(key)]);
          setTyped('');
        }}
      >
        <Label className="sr-only">{addLabel}</Label>
        <div className="relative">
          <Input placeholder={addLabel} className={inputStyle} />
          <Button aria-label={openLabel} className="absolute inset-y-0 end-1 my-auto size-6 rounded-sm text-ink-muted">
            <ChevronDown aria-hidden size={14} className="mx-auto" />
          </Button>
        </div>
        <Popover className={popoverStyle}>
          <ListBox className="max-h-60 overflow-auto outline-none">
            {options
              .filter((option) => !values.includes(option.value))
              .map((option) => (
                <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={optionStyle}>
                  {option.label}
                </ListBoxItem>
              ))}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}
