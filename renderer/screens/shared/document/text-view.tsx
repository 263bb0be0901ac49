import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../domain/document/document.ts';
import { listLines, type PlacedLine } from '../../../domain/document/place.ts';
import type { Highlight, HighlightTone } from './highlight.ts';
import { scrollIntoMiddle } from './scroll-into-middle.ts';
import { splitLine } from './split-line.ts';

interface TextViewProps {
  readonly document: Document;
  readonly highlights: readonly Highlight[];
  /** Id of the highlights to bring into view and to mark strongly. */
  readonly active: string | null;
}

interface TextBlock {
  readonly page: number;
  readonly kind: PlacedLine['kind'];
  readonly language: string | null;
  readonly lines: readonly PlacedLine[];
}

function groupBlocks(document: Document): readonly TextBlock[] {
  const blocks = new Map<number, PlacedLine[]>();
  for (const line of listLines(document)) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
  return [...blocks.values()].flatMap((lines) => {
    const [first] = lines;
    return first ? [{ page: first.page, kind: first.kind, language: first.language, lines }] : [];
  });
}

const styles: Readonly<Record<PlacedLine['kind'], string>> = {
  heading: 'mt-3 mb-1 font-semibold',
  paragraph: 'mb-2',
  listItem: 'mb-0.5 ps-3',
  tableRow: 'border-b border-line py-1',
  header: 'mb-1 text-xs text-ink-muted',
  footer: 'mt-1 text-xs text-ink-muted',
  footnote: 'mt-1 text-xs text-ink-muted',
};

const marks: Readonly<Record<HighlightTone, string>> = {
  search: 'bg-found',
  strong: 'bg-mark-strong/60',
  plain: '',
  quiet: 'bg-transparent underline decoration-fair decoration-dashed underline-offset-3',
};

/** Where words belong to several highlights, the first of these decides their look. */
const precedence: readonly HighlightTone[] = ['search', 'strong', 'plain', 'quiet'];

function lookOf(ids: readonly string[], highlights: readonly Highlight[], active: string | null): string {
  if (active !== null && ids.includes(active)) return 'bg-mark-strong';
  const tones = highlights.filter(({ id }) => ids.includes(id)).map(({ tone = 'plain' }) => tone);
  return marks[precedence.find((tone) => tones.includes(tone)) ?? 'plain'];
}

function TextLine({ line, highlights, active }: { readonly line: PlacedLine } & Omit<TextViewProps, 'document'>) {
  return splitLine(line.text, line.index, highlights).map(({ text, ids }, index) =>
    ids.length === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a line have no other identity
      <Fragment key={index}>{text}</Fragment>
    ) : (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={index}
        data-highlight={ids.map(encodeURIComponent).join(' ')}
        className={lookOf(ids, highlights, active)}
      >
        {text}
      </mark>
    ),
  );
}

/** A document as its text, with quotations marked. */
export function TextView({ document, highlights, active }: TextViewProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => groupBlocks(document), [document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of highlights may ask for the same words again
  useEffect(() => {
    if (active === null) return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-highlight~="${encodeURIComponent(active)}"]`);
    if (mark) scrollIntoMiddle(mark);
  }, [active, highlights]);
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
            {block.lines.map((line) => (
              <div key={line.index} className="whitespace-pre-wrap">
                <TextLine line={line} highlights={highlights} active={active} />
              </div>
            ))}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
