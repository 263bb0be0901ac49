import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Option } from './select.tsx';

interface SegmentedProps<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of two to four choices, all in sight. */
export function Segmented<V extends string>({ label, options, value, onChange }: SegmentedProps<V>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen) onChange(chosen.value);
      }}
      className="inline-flex w-fit rounded-md bg-sunken p-0.5"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className="h-7 cursor-default rounded-sm px-2.5 text-sm font-medium text-ink-muted hover:text-ink selected:bg-surface selected:text-accent-strong selected:shadow-raised selected:ring-1 selected:ring-line-strong/50"
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
