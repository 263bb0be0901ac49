import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../design/segmented.tsx';
import type { Document } from '../../domain/document/document.ts';
import type { Vacancy } from '../../domain/vacancy/vacancy.ts';
import { useContent } from '../../storage/live/applications.ts';
import type { VacancyRecord } from '../../storage/live/records.ts';
import { DocumentView } from '../shared/document/document-view.tsx';
import type { Highlight } from '../shared/document/highlight.ts';
import { locateQuote } from '../shared/document/locate-quote.ts';
import { sourceId } from './source-id.ts';

interface NoticePaneProps {
  readonly record: VacancyRecord;
  readonly draft: Vacancy;
  /** Source to show, see {@link sourceId}. */
  readonly active: string | null;
}

function sourcesIn(document: Document, draft: Vacancy, active: string | null): readonly Highlight[] {
  const used = draft.criteria.flatMap((criterion) => criterion.source ?? []);
  const shown = [...used, ...draft.unusedSentences.filter((sentence) => sourceId(sentence) === active)];
  // Several criteria may come from one sentence: it is marked once.
  const sources = new Map(shown.map((source) => [sourceId(source), source]));
  return [...sources].flatMap(([id, source]) => {
    const place = locateQuote(document, source.page, source.quote);
    return place ? [{ id, place }] : [];
  });
}

/** The notice, with the sentences that became criteria marked. */
export function NoticePane({ record, draft, active }: NoticePaneProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<'text' | 'original'>('text');
  const bytes = useContent(record.noticeHash);
  const { notice } = record;
  const highlights = useMemo(() => (notice ? sourcesIn(notice, draft, active) : []), [notice, draft, active]);
  const drawable = notice?.format === 'pdf' || notice?.format === 'image';
  return (
    <div className="flex min-h-0 flex-col">
      <div className="flex min-h-12 items-center justify-between gap-3 px-5 py-2">
        <h2 id="notice-title" className="truncate text-sm font-semibold text-ink-muted">
          {t('grid.notice')}
          {notice && <span className="font-normal"> · {notice.file}</span>}
        </h2>
        {drawable && (
          <Segmented
            label={t('document.view')}
            options={[
              { value: 'text', label: t('document.text') },
              { value: 'original', label: t('document.original') },
            ]}
            value={view}
            onChange={setView}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section tabIndex={0} aria-labelledby="notice-title" className="relative min-h-0 flex-1 overflow-auto bg-surface -outline-offset-2">
        {notice ? (
          <DocumentView document={notice} bytes={view === 'original' && bytes ? bytes : null} highlights={highlights} active={active} />
        ) : (
          <p className="px-5 py-4 text-sm text-ink-muted">{t('grid.notice.none')}</p>
        )}
      </section>
    </div>
  );
}
