import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { inputStyle, labelStyle, optionStyle, popoverStyle } from './field-styles.ts';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectProps<V extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly className?: string;
  readonly isDisabled?: boolean;
}

/** One of a short list. */
export function Select<V extends string>({ label, labelHidden, options, value, onChange, className, isDisabled = false }: SelectProps<V>) {
  return (
    <AriaSelect
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      className={classNames('flex min-w-0 flex-col gap-1', className)}
    >
      <Label className={labelHidden ? 'sr-only' : labelStyle}>{label}</Label>
      <Button className={classNames(inputStyle, 'flex cursor-default items-center justify-between gap-2 text-start')}>
        <SelectValue className="truncate" />
        <ChevronDown aria-hidden size={14} className="shrink-0 text-ink-muted" />
      </Button>
      <Popover className={popoverStyle}>
        <ListBox className="max-h-72 overflow-auto outline-none">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={optionStyle}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
