import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import type { Place } from '../../domain/document/place.ts';
import { type ApplicationDetail, useContent } from '../../storage/live/applications.ts';
import { DocumentView } from '../shared/document/document-view.tsx';
import { listHighlights, markId } from './list-highlights.ts';

interface OriginalPaneProps {
  readonly detail: ApplicationDetail;
  /** The place to show. */
  readonly shown: Place | null;
}

/** The original document with every quotation marked; the one asked for is brought into view. */
export function OriginalPane({ detail, shown }: OriginalPaneProps) {
  const { t } = useTranslation();
  const { documents, files, assessment } = detail;
  const [chosen, setChosen] = useState(documents[0]?.file ?? '');
  const [view, setView] = useState<'original' | 'text'>('original');
  useEffect(() => {
    if (shown) setChosen(shown.file);
  }, [shown]);
  const document = documents.find(({ file }) => file === chosen) ?? documents[0];
  const bytes = useContent(files.find(({ path }) => path === document?.file)?.hash ?? null);
  const highlights = useMemo(
    () => (document ? listHighlights(document.file, assessment?.verdicts ?? [], shown) : []),
    [document, assessment, shown],
  );
  if (!document) return <p className="p-6 text-sm text-ink-muted">{t('candidate.document.none')}</p>;
  const drawable = document.format === 'pdf' || document.format === 'image';
  return (
    <div className="flex min-h-0 flex-col">
      <div className="flex min-h-12 items-center justify-between gap-3 px-5 py-2">
        {documents.length > 1 ? (
          <Select
            label={t('candidate.document')}
            labelHidden
            options={documents.map(({ file }) => ({ value: file, label: file }))}
            value={document.file}
            onChange={setChosen}
            className="w-72"
          />
        ) : (
          <p dir="auto" className="truncate text-sm font-semibold text-ink-muted">
            {document.file}
          </p>
        )}
        {drawable && (
          <Segmented
            label={t('document.view')}
            options={[
              { value: 'original', label: t('document.original') },
              { value: 'text', label: t('document.text') },
            ]}
            value={view}
            onChange={setView}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section tabIndex={0} aria-label={document.file} className="min-h-0 flex-1 overflow-auto bg-sunken -outline-offset-2">
        {bytes !== undefined && (
          <DocumentView
            key={document.file}
            document={document}
            bytes={view === 'original' ? bytes : null}
            highlights={highlights}
            active={shown ? markId(shown) : null}
          />
        )}
      </section>
    </div>
  );
}
