import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import type { Doubt } from '../../domain/document/document.ts';

/** Reasons for a person to look at the documents. */
export function DoubtList({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const { t } = useTranslation();
  if (doubts.length === 0) return null;
  return (
    <Banner tone="fair" title={t('candidate.doubts', { count: doubts.length })}>
      <ul className="list-disc ps-4">
        {doubts.map(({ code, file, page, detail }) => (
          <li key={`${code} ${file} ${page} ${detail}`} className="break-words">
            {t(`doubt.${code}`, { detail: detail || '–' })}{' '}
            <span className="text-ink-muted">({page === null ? file : t('candidate.doubt.where', { file, page })})</span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
