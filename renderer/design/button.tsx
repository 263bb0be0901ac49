import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const base =
  'inline-flex shrink-0 cursor-default items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none transition-colors disabled:opacity-45';

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong pressed:bg-accent-strong',
  secondary: 'border border-line-strong/60 bg-surface text-ink shadow-raised hover:bg-sunken',
  quiet: 'text-ink hover:bg-sunken',
  danger: 'border border-bad/60 bg-surface text-bad hover:bg-bad-soft',
};

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ variant = 'secondary', small = false, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames(base, variants[variant], small ? 'h-7 px-2.5 text-sm' : 'h-8 px-3.5 text-sm')}>
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** What the button does: its name and its tooltip. */
  readonly label: string;
  readonly variant?: ButtonVariant;
  readonly children: ReactNode;
}

/** A button that shows an icon alone, named by a tooltip. */
export function IconButton({ label, variant = 'quiet', children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...props} aria-label={label} className={classNames(base, variants[variant], 'size-7')}>
        {children}
      </AriaButton>
      <Tooltip offset={6} className="max-w-72 rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-overlay">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
