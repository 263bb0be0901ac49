import { useTranslation } from 'react-i18next';
import type { GridChange } from '../../../domain/vacancy/compare-grids.ts';

/** What changed between two versions, a line each. */
export function ChangeList({ changes }: { readonly changes: readonly GridChange[] }) {
  const { t } = useTranslation();
  // Where one criterion goes, all weights change: told in one line, they do not bury the rest.
  const weighed = changes.filter(({ kind }) => kind === 'weighed').length;
  const listed = weighed > 3 ? changes.filter(({ kind }) => kind !== 'weighed') : changes;
  return (
    <ul className="list-disc ps-4">
      {listed.map(({ kind, label, ...rest }) => (
        <li key={`${kind} ${label}`}>{t(`grid.change.${kind}`, { ...rest, label: kind === 'fact' ? t(`grid.fact.${label}`) : label })}</li>
      ))}
      {listed !== changes && <li>{t('grid.change.many-weighed', { count: weighed })}</li>}
    </ul>
  );
}
