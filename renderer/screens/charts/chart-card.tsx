import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Foldout } from '../../design/foldout.tsx';

interface ChartCardProps {
  readonly title: string;
  /** What the chart says in a line. */
  readonly note: ReactNode;
  /** Stands beside the title. */
  readonly tool?: ReactNode;
  /** The same in figures. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its title, what it says, and its figures as a table. */
export function ChartCard({ title, note, tool, table, children }: ChartCardProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <figure aria-labelledby={id} className="m-0 flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 shadow-raised">
      <figcaption className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h2 id={id} className="text-base font-semibold">
            {title}
          </h2>
          <p className="mt-0.5 text-xs text-ink-muted">{note}</p>
        </div>
        {tool}
      </figcaption>
      {children}
      <Foldout title={t('timeline.as-table')}>{table}</Foldout>
    </figure>
  );
}
