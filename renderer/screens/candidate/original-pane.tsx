import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import type { Document } from '../../domain/document/document.ts';
import type { Place } from '../../domain/document/place.ts';
import { type ApplicationDetail, useContent } from '../../storage/live/applications.ts';
import { changeByKey } from '../shared/document/change-look.ts';
import { DocumentTools } from '../shared/document/document-tools.tsx';
import { DocumentView, isDrawable, isTurnable } from '../shared/document/document-view.tsx';
import { type DocumentLook, plainLook } from '../shared/document/highlight.ts';
import { useDocumentSearch } from '../shared/document/use-document-search.ts';
import type { Opening } from '../shared/opening.ts';
import { listHighlights, markId } from './list-highlights.ts';

interface OriginalPaneProps {
  readonly detail: ApplicationDetail;
  /** The place to show. */
  readonly shown: Place | null;
  /** The criterion at hand: all its quotations stand out. */
  readonly current: string | null;
  /** Words found in a file by the search over all applications: they are marked from the start. */
  readonly found: Opening['found'] | null;
}

interface HeadProps {
  readonly documents: readonly Document[];
  readonly document: Document;
  readonly onChoose: (file: string) => void;
  readonly view: 'original' | 'text';
  readonly onView: (view: 'original' | 'text') => void;
}

/** Which document, as it looks or as its text. */
function Head({ documents, document, onChoose, view, onView }: HeadProps) {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-12 items-center justify-between gap-3 px-5 py-2">
      {documents.length > 1 ? (
        <Select
          label={t('candidate.document')}
          labelHidden
          options={documents.map(({ file }) => ({ value: file, label: file }))}
          value={document.file}
          onChange={onChoose}
          className="w-72"
        />
      ) : (
        <p dir="auto" className="truncate text-sm font-semibold text-ink-muted">
          {document.file}
        </p>
      )}
      {isDrawable(document) && (
        <Segmented
          label={t('document.view')}
          options={[
            { value: 'original', label: t('document.original') },
            { value: 'text', label: t('document.text') },
          ]}
          value={view}
          onChange={onView}
        />
      )}
    </div>
  );
}

/** Ctrl+F brings the search, F6 goes to the pages and back to the verdicts. */
function usePaneKeys(search: () => void, pages: () => HTMLElement | null): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'f') search();
      else if (event.key === 'F6') {
        const pane = pages();
        const card = document.querySelector<HTMLElement>('article[tabindex="0"]');
        (document.activeElement === pane ? card : pane)?.focus();
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [search, pages]);
}

/** The original document with every quotation marked; the one asked for is brought into view. */
export function OriginalPane({ detail, shown, current, found }: OriginalPaneProps) {
  const { t } = useTranslation();
  const { documents, files, assessment } = detail;
  const [chosen, setChosen] = useState(found?.file ?? documents[0]?.file ?? '');
  const [view, setView] = useState<'original' | 'text'>('original');
  const [look, setLook] = useState<DocumentLook>(plainLook);
  const searchField = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLElement>(null);
  const document = documents.find(({ file }) => file === chosen) ?? documents[0];
  const bytes = useContent(files.find(({ path }) => path === document?.file)?.hash ?? null);
  const search = useDocumentSearch(document, found?.words);
  const { setWords } = search;
  useEffect(() => {
    if (!shown) return;
    setChosen(shown.file);
    setWords('');
  }, [shown, setWords]);
  const quotations = useMemo(
    () => (document ? listHighlights(document.file, assessment?.verdicts ?? [], current, shown) : []),
    [document, assessment, current, shown],
  );
  const highlights = useMemo(() => [...quotations, ...search.hits], [quotations, search.hits]);
  const keys = useRef({
    search: () => searchField.current?.querySelector('input')?.focus(),
    pages: () => pages.current,
  }).current;
  usePaneKeys(keys.search, keys.pages);
  if (!document) return <p className="p-6 text-sm text-ink-muted">{t('candidate.document.none')}</p>;
  const canTurn = view === 'original' && isTurnable(document.format);
  const onKeyDown = (event: KeyboardEvent): void => {
    const changed = event.ctrlKey || event.altKey || event.metaKey ? null : changeByKey(event.key, look);
    if (changed) setLook(changed);
  };
  return (
    <div className="flex min-h-0 flex-col">
      <Head documents={documents} document={document} onChoose={setChosen} view={view} onView={setView} />
      <DocumentTools look={look} onLook={setLook} canTurn={canTurn} search={search} searchRef={searchField} />
      <ScrollRegion ref={pages} label={document.file} onKeyDown={onKeyDown} className="min-h-0 flex-1 bg-sunken">
        {bytes !== undefined && (
          <DocumentView
            key={document.file}
            document={document}
            bytes={view === 'original' ? bytes : null}
            highlights={highlights}
            active={search.active ?? (shown ? markId(shown) : null)}
            look={look}
            isCovered={detail.blind === 'covered'}
          />
        )}
      </ScrollRegion>
    </div>
  );
}
