import { NumberField as AriaNumberField, type NumberFieldProps as AriaProps, Input, Label } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { inputStyle, labelStyle } from './field-styles.ts';

export interface NumberFieldProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly className?: string;
}

/** A labelled number; arrow keys step it. An emptied field gives NaN. */
export function NumberField({ label, labelHidden, className, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} className={classNames('flex flex-col gap-1', className ?? 'w-24')}>
      <Label className={labelHidden ? 'sr-only' : labelStyle}>{label}</Label>
      <Input className={classNames(inputStyle, 'text-end tabular-nums')} />
    </AriaNumberField>
  );
}
