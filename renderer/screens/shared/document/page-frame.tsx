import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { classNames } from '../../../design/class-names.ts';
import type { Document, Page } from '../../../domain/document/document.ts';
import { boxesOfPlace } from './boxes-of-place.ts';
import { type DocumentLook, type Highlight, type HighlightTone, plainLook } from './highlight.ts';
import { scrollIntoMiddle } from './scroll-into-middle.ts';

interface PageFrameProps {
  readonly document: Document;
  readonly page: Page;
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  readonly look?: DocumentLook | undefined;
  /** The drawn page, filling the frame. */
  readonly children: ReactNode;
}

const percent = (part: number, whole: number): string => `${whole > 0 ? (100 * part) / whole : 0}%`;

/** On white paper in either theme. */
const colours: Readonly<Record<HighlightTone, string>> = {
  plain: 'bg-[#ffe795]',
  quiet: 'border-b-2 border-dashed border-[#b06d00]',
  strong: 'bg-[#ffd25c]',
  search: 'bg-[#b9dcff]',
};

const activeColour = (tone: HighlightTone): string => (tone === 'search' ? 'bg-[#6db4f7]' : 'bg-[#ffc83a]');

/** The page turned inside its frame, which has the turned page's proportions. */
function turn({ width, height }: Page, rotation: DocumentLook['rotation']): CSSProperties {
  if (rotation === 0) return { inset: 0 };
  const lying = rotation % 180 !== 0;
  return {
    width: lying ? percent(width, height) : '100%',
    aspectRatio: `${width} / ${height}`,
    top: '50%',
    left: '50%',
    transform: `translate(-50%, -50%) rotate(${rotation}deg)`,
  };
}

/** A page as it looks, with its quotations marked; an active quotation is brought into view. */
export function PageFrame({ document, page, highlights, active, look = plainLook, children }: PageFrameProps) {
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of highlights may ask for the same words again
  useEffect(() => {
    if (active === null) return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(active)}"]`);
    if (mark) scrollIntoMiddle(mark);
  }, [active, highlights]);
  const boxes = useMemo(
    () =>
      highlights.flatMap(({ id, place, tone = 'plain' }) =>
        boxesOfPlace(document, place)
          .filter((found) => found.page === page.number)
          .map(({ box }) => ({ id, box, tone })),
      ),
    [document, page, highlights],
  );
  const { zoom, rotation } = look;
  const [across, down] = rotation % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  return (
    <div
      ref={root}
      dir="ltr"
      className="relative mx-auto bg-white shadow-raised"
      style={{ width: `${zoom * 100}%`, aspectRatio: `${across} / ${down}` }}
      data-page={page.number}
    >
      <div className="absolute" style={turn(page, rotation)}>
        {children}
        {boxes.map(({ id, tone, box: [left, top, width, height] }) => (
          <div
            key={`${id} ${left} ${top}`}
            data-highlight={id}
            className={classNames(
              'pointer-events-none absolute rounded-[2px] mix-blend-multiply',
              id === active ? activeColour(tone) : colours[tone],
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
    </div>
  );
}
