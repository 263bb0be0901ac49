// biome-ignore-all lint/a11y/useSemanticElements: a row of a grid that is no table
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing to be done with it
import { type ReactNode, useLayoutEffect } from 'react';

interface RowGridEmptyProps {
  readonly columns: number;
  /** Called when a list has become empty, or was so from the start. */
  readonly onShow: () => void;
  readonly content: ReactNode;
}

/** What stands in a grid without rows. */
export function RowGridEmpty({ columns, onShow, content }: RowGridEmptyProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the rows are gone
  useLayoutEffect(onShow, []);
  return (
    <div role="row" aria-rowindex={2}>
      <div role="gridcell" aria-colspan={columns}>
        {content}
      </div>
    </div>
  );
}
