import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { descriptionStyle, errorStyle, inputStyle, labelStyle } from './field-styles.ts';

export interface TextFieldProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Number of lines; more than one gives a text area. */
  readonly rows?: number;
  /** Keeps the label for screen readers only. */
  readonly labelHidden?: boolean;
  readonly className?: string;
}

/** A labelled line or area of text. */
export function TextField({ label, description, error, placeholder, rows = 1, labelHidden, className, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <Label className={labelHidden ? 'sr-only' : labelStyle}>{label}</Label>
      {rows > 1 ? (
        <TextArea rows={rows} placeholder={placeholder ?? ''} className={classNames(inputStyle, 'h-auto resize-y py-1.5')} />
      ) : (
        <Input placeholder={placeholder ?? ''} className={inputStyle} />
      )}
      {description && (
        <Text slot="description" className={descriptionStyle}>
          {description}
        </Text>
      )}
      <FieldError className={errorStyle}>{error}</FieldError>
    </AriaTextField>
  );
}
