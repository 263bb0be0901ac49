import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FactSectionProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** Facts of one sort under their heading. */
export function FactSection({ title, isEmpty, children }: FactSectionProps) {
  const { t } = useTranslation();
  return (
    <section className="rounded-md border border-line bg-surface">
      <h2 className="border-b border-line px-3 py-1.5 text-sm font-semibold">{title}</h2>
      {isEmpty ? (
        <p className="px-3 py-2 text-sm text-ink-muted">{t('candidate.facts.none')}</p>
      ) : (
        <ul className="divide-y divide-line">{children}</ul>
      )}
    </section>
  );
}
