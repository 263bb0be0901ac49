import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import type { ImportNews } from './use-import.ts';

/** What became of the last drop. */
export function ImportNewsBanner({ news }: { readonly news: ImportNews | null }) {
  const { t } = useTranslation();
  if (!news) return null;
  if (news.kind === 'nothing') {
    return (
      <Banner tone="fair" live>
        {t('applications.nothing')}
      </Banner>
    );
  }
  const { added, known } = news.counts;
  return (
    <Banner tone="good" live>
      {t('applications.added', { count: added })} {known > 0 && t('applications.known', { count: known })}
    </Banner>
  );
}
