import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../domain/document/document.ts';
import { fillSheets } from './fill-sheets.ts';
import { groupBlocks } from './group-blocks.ts';
import type { DocumentLook, Highlight } from './highlight.ts';
import { SheetBlock } from './sheet-block.tsx';
import { useActiveMark } from './use-active-mark.ts';

/** A4 in points, with the margins of a letter. */
const paper = { width: 595, height: 842, margin: 50 };

interface SheetViewProps {
  readonly document: Document;
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  readonly look: DocumentLook;
}

const atStart: readonly number[] = [0];

/** Lengths within a sheet are points of it, whatever its width on the screen. */
const scale = { '--pt': `calc(100cqw / ${paper.width})`, padding: `calc(var(--pt) * ${paper.margin})` } as CSSProperties;

/** A document of a format without pages (Word, OpenDocument, RTF), set on sheets of paper: its text in its type, tables and lists, quotations marked. */
export function SheetView({ document, highlights, active, look }: SheetViewProps) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => groupBlocks(document), [document]);
  const [starts, setStarts] = useState<readonly number[]>(atStart);
  // Measured once, all on one sheet: the sheets grow and shrink with the pane as a whole.
  useLayoutEffect(() => {
    const sheet = root.current?.querySelector('[data-sheet]');
    const width = sheet?.getBoundingClientRect().width ?? 0;
    if (!sheet || width === 0) return;
    const heights = [...(root.current?.querySelectorAll('[data-block]') ?? [])].map((each) => each.getBoundingClientRect().height);
    const items = blocks.map(({ kind }, index) => ({
      height: ((heights[index] ?? 0) * paper.width) / width,
      keepsWithNext: kind === 'heading',
    }));
    setStarts(fillSheets(items, paper.height - 2 * paper.margin));
  }, [blocks]);
  useActiveMark(root, active, highlights, starts);
  return (
    <div ref={root} className="flex flex-col gap-3 p-3">
      <p className="text-xs text-ink-muted">{t('document.sheets')}</p>
      {starts.map((first, sheet) => (
        <section
          key={first}
          data-sheet
          aria-label={t('document.page-of', { page: sheet + 1, file: document.file })}
          className="@container mx-auto shrink-0 bg-white text-[#1d2125] shadow-raised select-text"
          style={{ width: `${look.zoom * 100}%` }}
        >
          <div className="leading-[1.3]" style={{ ...scale, minHeight: `calc(var(--pt) * ${paper.height})` }}>
            {blocks.slice(first, starts[sheet + 1]).map((block) => (
              <SheetBlock key={block.lines[0]?.index} block={block} highlights={highlights} active={active} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
