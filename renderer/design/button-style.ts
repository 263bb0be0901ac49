import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export const buttonBase =
  'inline-flex shrink-0 cursor-default items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none transition-colors disabled:opacity-45';

export const buttonVariants: Readonly<Record<ButtonVariant, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong pressed:bg-accent-strong',
  secondary: 'border border-line-strong/60 bg-surface text-ink shadow-raised hover:bg-sunken',
  quiet: 'text-ink hover:bg-sunken',
  danger: 'border border-bad/60 bg-surface text-bad hover:bg-bad-soft',
};

/** Look of a button with words. */
export function buttonStyle(variant: ButtonVariant, small: boolean): string {
  return classNames(buttonBase, buttonVariants[variant], small ? 'h-7 px-2.5 text-sm' : 'h-8 px-3.5 text-sm');
}
