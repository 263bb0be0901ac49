import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { type ButtonVariant, buttonBase, buttonStyle, buttonVariants } from './button-style.ts';
import { classNames } from './class-names.ts';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  /** What it began is under way: pressing does nothing, and the focus stays, which a disabled button would lose. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ variant = 'secondary', small = false, isBusy = false, onPress, children, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      {...(onPress && !isBusy ? { onPress } : {})}
      aria-disabled={isBusy}
      className={classNames(buttonStyle(variant, small), isBusy && 'opacity-60')}
    >
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** What the button does: its name and its tooltip. */
  readonly label: string;
  readonly variant?: ButtonVariant;
  readonly children: ReactNode;
}

/** A button that shows an icon alone, named by a tooltip. */
export function IconButton({ label, variant = 'quiet', children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={label} className={classNames(buttonBase, buttonVariants[variant], 'size-7')}>
        {children}
      </AriaButton>
      <Tooltip offset={6} className="max-w-72 rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-overlay">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
