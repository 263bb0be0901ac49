import type { Evidence, Place } from '../../domain/document/place.ts';
import type { Verdict } from '../../domain/screening/verdict.ts';
import type { Highlight } from '../shared/document/highlight.ts';

/** Id of the mark of a quotation: the same words in the same place are one mark, whatever criterion quotes them. */
export function markId({ file, line, from, lastLine, to }: Place): string {
  return `${file}:${line}.${from}-${lastLine}.${to}`;
}

/** The marks of all quotations, and of what else was asked for, in one file. */
export function listHighlights(file: string, verdicts: readonly Verdict[], asked: Place | null): readonly Highlight[] {
  const quoted = verdicts.flatMap(({ evidence }) => evidence.map(({ place }: Evidence) => place));
  const places = asked ? [...quoted, asked] : quoted;
  const marks = new Map(places.filter((place) => place.file === file).map((place) => [markId(place), place]));
  return [...marks].map(([id, place]) => ({ id, place }));
}
