/** Looks that every form field shares. */
export const labelStyle = 'text-xs font-medium text-ink-muted';
export const inputStyle =
  'h-8 w-full min-w-0 rounded-md border border-line-strong/70 bg-surface px-2.5 text-sm text-ink placeholder:text-ink-muted outline-none focus:border-accent focus:ring-2 focus:ring-accent/40 aria-invalid:border-bad disabled:opacity-50';
export const descriptionStyle = 'text-xs text-ink-muted';
export const errorStyle = 'text-xs text-bad';
export const popoverStyle = 'min-w-(--trigger-width) rounded-md border border-line bg-surface p-1 shadow-overlay outline-none';
export const optionStyle =
  'flex cursor-default items-center gap-2 rounded-sm px-2 py-1 text-sm text-ink outline-none focused:bg-accent-soft selected:font-semibold';
