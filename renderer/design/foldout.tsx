import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

interface FoldoutProps {
  readonly title: string;
  /** Shown beside the title, open or not. */
  readonly summary?: string | undefined;
  readonly children: ReactNode;
  readonly defaultExpanded?: boolean;
}

/** Something of the second rank, folded away until it is asked for. */
export function Foldout({ title, summary, children, defaultExpanded = false }: FoldoutProps) {
  return (
    <Disclosure defaultExpanded={defaultExpanded} className="group/foldout rounded-md border border-line bg-surface">
      <Heading level={2}>
        <Button
          slot="trigger"
          className="flex w-full min-w-0 cursor-default items-center gap-2 rounded-md px-3 py-2 text-start text-sm hover:bg-canvas"
        >
          <ChevronRight
            aria-hidden
            size={14}
            className="shrink-0 text-ink-muted transition-transform group-data-expanded/foldout:rotate-90 rtl:rotate-180 rtl:group-data-expanded/foldout:rotate-90"
          />
          <span className="shrink-0 font-semibold">{title}</span>
          {summary && (
            <span dir="auto" className="truncate text-ink-muted">
              {summary}
            </span>
          )}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="border-t border-line px-3 py-3">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
