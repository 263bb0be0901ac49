import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import type { VacancyWarning } from '../../domain/vacancy/vacancy.ts';

/** What reading the notice could not settle. */
export function Warnings({ warnings }: { readonly warnings: readonly VacancyWarning[] }) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <Banner tone="fair" title={t('grid.warnings', { count: warnings.length })}>
      <ul className="list-disc ps-4">
        {warnings.map(({ code, message, page }) => (
          <li key={`${code} ${page} ${JSON.stringify(message.params)}`}>
            {t(message.key, message.params)}
            {page !== null && <span className="text-ink-muted"> ({t('grid.page', { page })})</span>}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
