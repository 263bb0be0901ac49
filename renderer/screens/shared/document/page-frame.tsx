import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../../../design/class-names.ts';
import type { Document, Page } from '../../../domain/document/document.ts';
import { boxesOfPlace } from './boxes-of-place.ts';
import type { Highlight } from './highlight.ts';
import { scrollIntoMiddle } from './scroll-into-middle.ts';

interface PageFrameProps {
  readonly document: Document;
  readonly page: Page;
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  /** The drawn page, filling the frame. */
  readonly children: ReactNode;
}

const percent = (part: number, whole: number): string => `${whole > 0 ? (100 * part) / whole : 0}%`;

/** A page as it looks, with its quotations marked; an active quotation is brought into view. */
export function PageFrame({ document, page, highlights, active, children }: PageFrameProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active === null) return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(active)}"]`);
    if (mark) scrollIntoMiddle(mark);
  }, [active]);
  const boxes = highlights.flatMap(({ id, place }) =>
    boxesOfPlace(document, place)
      .filter((found) => found.page === page.number)
      .map(({ box }) => ({ id, box })),
  );
  return (
    <div
      ref={root}
      dir="ltr"
      className="relative mx-auto w-full bg-white shadow-raised"
      style={{ aspectRatio: `${page.width} / ${page.height}` }}
      data-page={page.number}
    >
      {children}
      {boxes.map(({ id, box: [left, top, width, height] }) => (
        <div
          key={`${id} ${left} ${top}`}
          data-highlight={id}
          className={classNames(
            'pointer-events-none absolute rounded-[2px] mix-blend-multiply',
            id === active ? 'bg-[#ffc83a]' : 'bg-[#ffe795]',
          )}
          style={{
            insetInlineStart: percent(left - 1, page.width),
            top: percent(top - 1, page.height),
            width: percent(width + 2, page.width),
            height: percent(height + 2, page.height),
          }}
        />
      ))}
    </div>
  );
}
