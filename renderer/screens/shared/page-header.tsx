import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title.ts';

interface PageHeaderProps {
  readonly title: string;
  /** A line under the title. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** The title of a screen with its main actions. */
export function PageHeader({ title, children, actions }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold">{title}</h1>
        {children && <div className="mt-0.5 text-sm text-ink-muted">{children}</div>}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-2">{actions}</div>}
    </div>
  );
}
