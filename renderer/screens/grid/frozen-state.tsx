import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import { Foldout } from '../../design/foldout.tsx';
import { compareGrids } from '../../domain/vacancy/compare-grids.ts';
import type { Vacancy } from '../../domain/vacancy/vacancy.ts';
import { wordDate } from '../../i18n/formatters.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';

function Changes({ latest, draft }: { readonly latest: GridVersionRecord; readonly draft: Vacancy }) {
  const { t } = useTranslation();
  const changes = useMemo(() => compareGrids(latest.vacancy, draft), [latest, draft]);
  if (changes.length === 0) return null;
  // Where one criterion goes, all weights change: told in one line, they do not bury the rest.
  const weighed = changes.filter(({ kind }) => kind === 'weighed').length;
  const listed = weighed > 3 ? changes.filter(({ kind }) => kind !== 'weighed') : changes;
  return (
    <Banner tone="info" title={t('grid.changes', { version: latest.version })}>
      <ul className="list-disc ps-4">
        {listed.map(({ kind, label, ...rest }) => (
          <li key={`${kind} ${label}`}>
            {t(`grid.change.${kind}`, { ...rest, label: kind === 'fact' ? t(`grid.fact.${label}`) : label })}
          </li>
        ))}
        {listed !== changes && <li>{t('grid.change.many-weighed', { count: weighed })}</li>}
      </ul>
      <p className="mt-1 text-ink-muted">{t('grid.changes.note')}</p>
    </Banner>
  );
}

/** The version in force with its seal, and what the draft has changed since. */
export function FrozenState({ versions, draft }: { readonly versions: readonly GridVersionRecord[]; readonly draft: Vacancy }) {
  const { t, i18n } = useTranslation();
  const latest = versions.at(-1);
  if (!latest) return null;
  const rows = [
    [t('grid.frozen.panel'), latest.panel.join(', ') || t('grid.frozen.nobody')],
    [t('grid.frozen.as-of'), wordDate(latest.asOf, i18n.language)],
    [t('grid.frozen.hash'), latest.hash],
  ] as const;
  return (
    <>
      <Changes latest={latest} draft={draft} />
      <Foldout title={t('grid.frozen', { version: latest.version, date: latest.frozenAt.slice(0, 10) })}>
        <dl className="flex flex-col gap-1.5 text-sm">
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt className="text-xs text-ink-muted">{term}</dt>
              <dd className="break-all select-text">{value}</dd>
            </div>
          ))}
        </dl>
      </Foldout>
    </>
  );
}
