import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { Segmented } from '../../design/segmented.tsx';
import type { Document } from '../../domain/document/document.ts';
import type { CriterionSource, Vacancy } from '../../domain/vacancy/vacancy.ts';
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

interface Marked {
  readonly source: CriterionSource;
  readonly tone: 'plain' | 'quiet';
}

/** The sentences that became criteria, and (quietly) those that became none; several criteria may come from one sentence. */
function sourcesOf(draft: Vacancy): ReadonlyMap<string, Marked> {
  const used = draft.criteria.flatMap(({ source }) => (source ? [[sourceId(source), { source, tone: 'plain' }] as const] : []));
  const unused = draft.unusedSentences.map((source) => [sourceId(source), { source, tone: 'quiet' }] as const);
  return new Map<string, Marked>([...unused, ...used]);
}

/** Placed anew only when the sentences change: a list that is new with every edit would scroll the notice again. */
function useHighlights(document: Document | null, draft: Vacancy): readonly Highlight[] {
  const sources = sourcesOf(draft);
  const key = JSON.stringify([...sources].map(([id, { tone }]) => [id, tone]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the sources
  return useMemo(
    () =>
      [...sources].flatMap(([id, { source, tone }]) => {
        const place = document && locateQuote(document, source.page, source.quote);
        return place ? [{ id, place, tone }] : [];
      }),
    [document, key],
  );
}

function Legend({ hasUnused }: { readonly hasUnused: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="flex shrink-0 items-center gap-3 text-xs text-ink-muted">
      <mark className="px-1 text-ink">{t('grid.legend.used')}</mark>
      {hasUnused && <span className="underline decoration-fair decoration-dashed underline-offset-3">{t('grid.legend.unused')}</span>}
    </p>
  );
}

/** The notice, with the sentences that became criteria marked. */
export function NoticePane({ record, draft, active }: NoticePaneProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<'text' | 'original'>('text');
  const bytes = useContent(record.noticeHash);
  const { notice } = record;
  const highlights = useHighlights(notice ?? null, draft);
  const drawable = notice?.format === 'pdf' || notice?.format === 'image';
  return (
    <div className="flex min-h-0 flex-col">
      <div className="flex min-h-12 items-center justify-between gap-3 px-5 py-2">
        <h2 id="notice-title" className="min-w-0 flex-1 truncate text-sm font-semibold text-ink-muted">
          {t('grid.notice')}
          {notice && <span className="font-normal"> · {notice.file}</span>}
        </h2>
        {notice && <Legend hasUnused={draft.unusedSentences.length > 0} />}
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
      <ScrollRegion labelledBy="notice-title" className="relative min-h-0 flex-1 bg-surface">
        {notice ? (
          <DocumentView document={notice} bytes={view === 'original' && bytes ? bytes : null} highlights={highlights} active={active} />
        ) : (
          <p className="px-5 py-4 text-sm text-ink-muted">{t('grid.notice.none')}</p>
        )}
      </ScrollRegion>
    </div>
  );
}
