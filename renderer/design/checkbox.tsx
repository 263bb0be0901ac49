import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components';

interface CheckboxProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

/** A labelled tick box. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="group flex w-fit cursor-default items-start gap-2 rounded-sm text-sm disabled:opacity-50">
      <span className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-surface text-on-accent group-selected:border-accent group-selected:bg-accent">
        <Check aria-hidden size={12} strokeWidth={3} className="hidden group-selected:block" />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
