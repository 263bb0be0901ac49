import type { Document } from '../../../domain/document/document.ts';
import { listLines, type PlacedLine } from '../../../domain/document/place.ts';

/** The lines of one block, with what they share. */
export interface TextBlock {
  readonly page: number;
  readonly kind: PlacedLine['kind'];
  readonly language: string | null;
  readonly lines: readonly PlacedLine[];
}

/** The blocks of a document with their lines, in reading order. */
export function groupBlocks(document: Document): readonly TextBlock[] {
  const blocks = new Map<number, PlacedLine[]>();
  for (const line of listLines(document)) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
  return [...blocks.values()].flatMap((lines) => {
    const [first] = lines;
    return first ? [{ page: first.page, kind: first.kind, language: first.language, lines }] : [];
  });
}
