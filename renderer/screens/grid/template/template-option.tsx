import { Radio } from 'react-aria-components';

interface TemplateOptionProps {
  readonly value: string;
  readonly title: string;
  readonly hint: string;
}

/** One thing to start from, with what it does. */
export function TemplateOption({ value, title, hint }: TemplateOptionProps) {
  return (
    <Radio
      value={value}
      className="group flex cursor-default items-start gap-2.5 rounded-md border border-line px-3 py-2 text-sm hover:bg-canvas selected:border-accent selected:bg-accent-soft"
    >
      <span className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface group-selected:border-accent">
        <span className="hidden size-2 rounded-full bg-accent group-selected:block" />
      </span>
      <span className="min-w-0">
        <span dir="auto" className="block font-medium">
          {title}
        </span>
        <span dir="auto" className="block text-xs text-ink-muted">
          {hint}
        </span>
      </span>
    </Radio>
  );
}
