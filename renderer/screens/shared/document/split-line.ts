import type { Highlight } from './highlight.ts';

/** A stretch of a line, with the ids of the highlights that cover it. */
export interface Stretch {
  readonly text: string;
  readonly ids: readonly string[];
}

interface Range {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function rangesOn(index: number, length: number, highlights: readonly Highlight[]): readonly Range[] {
  return highlights
    .filter(({ place }) => place.line <= index && index <= place.lastLine)
    .map(({ id, place }) => ({
      id,
      from: index === place.line ? place.from : 0,
      to: index === place.lastLine ? place.to : length,
    }));
}

/** Cuts a line's text where highlights begin and end, so that each stretch is marked as a whole or not at all. */
export function splitLine(text: string, index: number, highlights: readonly Highlight[]): readonly Stretch[] {
  const ranges = rangesOn(index, text.length, highlights);
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    const ids = ranges.filter((range) => range.from < to && range.to > from).map((range) => range.id);
    return from === to ? [] : [{ text: text.slice(from, to), ids }];
  });
}
