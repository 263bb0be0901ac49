import { useTranslation } from 'react-i18next';
import { Banner } from '../../../design/banner.tsx';
import { RefusalBanner } from '../../shared/refusal-banner.tsx';
import type { ExportOutcome } from './use-export-grid.ts';

/** Where the grid was saved, or why not; a person who closed the save dialog knows it. */
export function ExportBanner({ outcome }: { readonly outcome: ExportOutcome | null }) {
  const { t } = useTranslation();
  if (!outcome) return null;
  if (!outcome.ok) return <RefusalBanner title={t('grid.export.failed')} error={outcome.error} />;
  if (!outcome.value.saved) return null;
  return (
    <Banner tone="good" live>
      {t('grid.export.saved', { name: outcome.value.name ?? '' })}
    </Banner>
  );
}
