import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SearchField } from '../../design/search-field.tsx';
import { findTexts } from '../../domain/search/find-texts.ts';
import { useDocumentsOf, useTexts } from '../../storage/live/texts.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { useOpening } from '../shared/opening.ts';
import { paths } from '../shared/paths.ts';
import { SearchHit } from './search-hit.tsx';
import { findSnippet } from './snippet.ts';
import { useIndex } from './use-index.ts';

/** Hits shown: whoever wants more words it closer. */
const mostShown = 20;

interface SearchPanelProps {
  /** Null: applications to all vacancies. */
  readonly vacancyId: string | null;
  readonly onClose: () => void;
}

/** Words to look for, and the candidates in whose documents they stand. */
export function SearchPanel({ vacancyId, onClose }: SearchPanelProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  const field = useRef<HTMLDivElement>(null);
  const texts = useTexts(vacancyId);
  const { progress, error } = useIndex(vacancyId);
  const wanted = useDeferredValue(words);
  const hits = useMemo(() => findTexts(texts ?? [], wanted), [texts, wanted]);
  const shown = hits.slice(0, mostShown);
  const documents = useDocumentsOf(shown.map(({ record }) => record.applicationId));
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const items = shown.flatMap(({ record, term, count }) => {
    const read = documents?.find(({ application }) => application.id === record.applicationId);
    return read ? [{ id: record.applicationId, read, term, count }] : [];
  });
  const open = (id: string): void => {
    const item = items.find((each) => each.id === id);
    if (!item) return;
    const file = findSnippet(item.read.documents, item.term)?.place.file;
    useOpening.setState({ opening: { applicationId: id, ...(file === undefined ? {} : { found: { file, words: item.term } }) } });
    const { application } = item.read;
    navigate(paths.candidate(application.vacancyId, application.candidateId));
    onClose();
  };
  return (
    <div className="flex flex-col gap-3">
      <div ref={field}>
        <SearchField label={t('search.words')} clearLabel={t('app.clear')} value={words} onChange={setWords} />
      </div>
      <FaultBanner error={error} />
      <p role="status" className="min-h-5 text-xs text-ink-muted">
        {progress
          ? t('search.gathering', progress)
          : wanted.trim().length > 1
            ? t('search.found', { count: hits.length })
            : t('search.hint')}
      </p>
      {items.length > 0 && (
        <ListBox
          aria-label={t('search.hits')}
          items={items}
          dependencies={[items]}
          onAction={(key) => open(String(key))}
          className="-mx-2 max-h-96 overflow-auto outline-none"
        >
          {({ id, read, term, count }) => (
            <ListBoxItem
              id={id}
              textValue={read.application.candidateName ?? read.application.name}
              className="block cursor-default rounded-md px-2 py-1.5 -outline-offset-2 hover:bg-sunken"
            >
              <SearchHit read={read} term={term} count={count} />
            </ListBoxItem>
          )}
        </ListBox>
      )}
      {hits.length > mostShown && <p className="text-xs text-ink-muted">{t('search.more', { n: mostShown })}</p>}
    </div>
  );
}
