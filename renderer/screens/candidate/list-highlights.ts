import type { Evidence, Place } from '../../domain/document/place.ts';
import type { Verdict } from '../../domain/screening/verdict.ts';
import type { Highlight } from '../shared/document/highlight.ts';

/** Id of the mark of a quotation: the same words in the same place are one mark, whatever criterion quotes them. */
export function markId({ file, line, from, lastLine, to }: Place): string {
  return `${file}:${line}.${from}-${lastLine}.${to}`;
}

/** The marks of all quotations, and of what else was asked for, in one file; those of the criterion at hand are strong. */
export function listHighlights(
  file: string,
  verdicts: readonly Verdict[],
  current: string | null,
  asked: Place | null,
): readonly Highlight[] {
  const inFile = (evidence: readonly Evidence[]) => evidence.map(({ place }) => place).filter((place) => place.file === file);
  const places = [...verdicts.flatMap(({ evidence }) => inFile(evidence)), ...(asked?.file === file ? [asked] : [])];
  const own = verdicts.filter(({ criterionId }) => criterionId === current).flatMap(({ evidence }) => inFile(evidence));
  const strong = new Set(own.map(markId));
  const marks = new Map(places.map((place) => [markId(place), place]));
  return [...marks].map(([id, place]) => ({ id, place, tone: strong.has(id) ? 'strong' : 'plain' }));
}
