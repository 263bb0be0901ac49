/** Looks of a virtualised table: rows and cells are laid out by the virtualizer, so cells centre themselves. */
export const tableStyle = {
  table: 'overflow-auto rounded-lg border border-line bg-surface text-sm shadow-raised',
  header: 'bg-surface',
  column:
    'flex h-full items-center border-b border-line px-3 text-start text-xs font-medium whitespace-nowrap text-ink-muted -outline-offset-2',
  row: 'h-full cursor-default border-b border-line -outline-offset-2 hover:bg-canvas',
  cell: 'flex h-full min-w-0 items-center truncate px-3 -outline-offset-2',
} as const;
