import { useTranslation } from 'react-i18next';
import type { ReadDocuments } from '../../storage/live/texts.ts';
import { findSnippet } from './snippet.ts';

interface SearchHitProps {
  readonly read: ReadDocuments;
  readonly term: string;
  readonly count: number;
}

/** A candidate with the line of the first hit. */
export function SearchHit({ read, term, count }: SearchHitProps) {
  const { t } = useTranslation();
  const { application, documents } = read;
  const snippet = findSnippet(documents, term);
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <bdi className="truncate font-medium">{application.candidateName ?? application.name}</bdi>
        <span className="shrink-0 text-xs text-ink-muted">{t('search.count', { count })}</span>
      </span>
      {snippet && (
        <span className="block truncate text-xs">
          <bdi>
            {snippet.before}
            <mark className="bg-found">{snippet.found}</mark>
            {snippet.after}
          </bdi>
        </span>
      )}
    </>
  );
}
