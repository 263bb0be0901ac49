import { Fragment, type ReactNode } from 'react';
import type { PlacedLine } from '../../../domain/document/place.ts';
import type { Highlight, HighlightTone } from './highlight.ts';
import { splitLine } from './split-line.ts';

/** How marks look: in the colours of the interface, or on white paper in either theme. */
export interface MarkLooks {
  readonly active: string;
  readonly tones: Readonly<Record<HighlightTone, string>>;
}

/** Where words belong to several highlights, the first of these decides their look. */
const precedence: readonly HighlightTone[] = ['search', 'strong', 'plain', 'quiet'];

function lookOf(ids: readonly string[], highlights: readonly Highlight[], active: string | null, looks: MarkLooks): string {
  if (active !== null && ids.includes(active)) return looks.active;
  const tones = highlights.filter(({ id }) => ids.includes(id)).map(({ tone = 'plain' }) => tone);
  return looks.tones[precedence.find((tone) => tones.includes(tone)) ?? 'plain'];
}

interface MarkedTextProps {
  readonly line: PlacedLine;
  readonly highlights: readonly Highlight[];
  /** Id of the highlights to mark strongly. */
  readonly active: string | null;
  readonly looks: MarkLooks;
  /** The part of the line to show; the whole of it without. */
  readonly from?: number;
  readonly to?: number;
  /** Sets a stretch of the line's text; as it is without. */
  readonly set?: (from: number, to: number) => ReactNode;
}

/** The text of a line with its highlights marked. */
export function MarkedText({ line, highlights, active, looks, from = 0, to = line.text.length, set }: MarkedTextProps) {
  let at = 0;
  return splitLine(line.text, line.index, highlights).map(({ text, ids }, index) => {
    const [start, end] = [Math.max(at, from), Math.min(at + text.length, to)];
    at += text.length;
    if (start >= end) return null;
    const words = set ? set(start, end) : line.text.slice(start, end);
    if (ids.length === 0) {
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a line have no other identity
      return <Fragment key={index}>{words}</Fragment>;
    }
    const names = ids.map(encodeURIComponent).join(' ');
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <mark key={index} data-highlight={names} className={lookOf(ids, highlights, active, looks)}>
        {words}
      </mark>
    );
  });
}
