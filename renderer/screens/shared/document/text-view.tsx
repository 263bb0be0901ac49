import { Fragment, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../domain/document/document.ts';
import { groupBlocks, type TextBlock } from './group-blocks.ts';
import type { Highlight } from './highlight.ts';
import { MarkedText, type MarkLooks } from './marked-text.tsx';
import { useActiveMark } from './use-active-mark.ts';

interface TextViewProps {
  readonly document: Document;
  readonly highlights: readonly Highlight[];
  /** Id of the highlights to bring into view and to mark strongly. */
  readonly active: string | null;
}

const styles: Readonly<Record<TextBlock['kind'], string>> = {
  heading: 'mt-3 mb-1 font-semibold',
  paragraph: 'mb-2',
  listItem: 'mb-0.5 ps-3',
  tableRow: 'border-b border-line py-1',
  header: 'mb-1 text-xs text-ink-muted',
  footer: 'mt-1 text-xs text-ink-muted',
  footnote: 'mt-1 text-xs text-ink-muted',
};

const looks: MarkLooks = {
  active: 'bg-mark-strong',
  tones: {
    search: 'bg-found',
    strong: 'bg-mark-strong/60',
    plain: '',
    quiet: 'bg-transparent underline decoration-fair decoration-dashed underline-offset-3',
  },
};

/** Whether a line goes on with the one above it: of a paragraph that a page wrapped, a line that was full. */
function flows({ kind, lines }: TextBlock, at: number): boolean {
  const longest = Math.max(...lines.map(({ text }) => text.length));
  return (kind === 'paragraph' || kind === 'listItem') && longest > 60 && (lines[at - 1]?.text.length ?? 0) >= longest * 0.75;
}

/** A document as its text, with quotations marked. */
export function TextView({ document, highlights, active }: TextViewProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => groupBlocks(document), [document]);
  useActiveMark(root, active, highlights, null);
  return (
    <div ref={root} className="min-h-full bg-surface px-5 py-4 text-sm select-text">
      {blocks.map((block, index) => (
        <Fragment key={block.lines[0]?.index}>
          {document.pages.length > 1 && block.page !== blocks[index - 1]?.page && (
            <p className="mt-3 mb-2 border-b border-line pb-1 text-xs text-ink-muted first:mt-0">
              {t('document.page', { page: block.page })}
            </p>
          )}
          <div dir="auto" lang={block.language ?? undefined} className={styles[block.kind]}>
            {block.lines.map((line, at) => (
              <Fragment key={line.index}>
                {at > 0 && (flows(block, at) ? ' ' : <br />)}
                <span className="whitespace-pre-wrap">
                  <MarkedText line={line} highlights={highlights} active={active} looks={looks} />
                </span>
              </Fragment>
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
