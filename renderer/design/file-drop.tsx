import type { ReactNode } from 'react';
import { type DropItem, DropZone } from 'react-aria-components';

interface FileDropProps {
  readonly label: string;
  readonly onDrop: (items: readonly DropItem[]) => void;
  readonly children: ReactNode;
}

/** A place that takes dropped files and folders; holds the buttons that choose them instead. */
export function FileDrop({ label, onDrop, children }: FileDropProps) {
  return (
    <DropZone
      aria-label={label}
      onDrop={(event) => onDrop(event.items)}
      className="flex flex-col items-center gap-3 rounded-lg border-2 border-dashed border-line-strong/60 bg-surface px-6 py-6 text-center drop-target:border-accent drop-target:bg-accent-soft"
    >
      {children}
    </DropZone>
  );
}
