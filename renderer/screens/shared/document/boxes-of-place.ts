import type { Box, Document, Line } from '../../../domain/document/document.ts';
import { listLines, type Place } from '../../../domain/document/place.ts';

/** A rectangle on a page. */
export interface PageBox {
  readonly page: number;
  readonly box: Box;
}

function union(a: Box, b: Box): Box {
  const left = Math.min(a[0], b[0]);
  const top = Math.min(a[1], b[1]);
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
}

/** The box around the words of a line that lie between two offsets of its text; the line's own box where no word has one. */
function boxOfPart(line: Line, from: number, to: number): Box | null {
  let at = 0;
  let box: Box | null = null;
  for (const word of line.words) {
    const start = line.text.indexOf(word.text, at);
    if (start < 0) continue;
    at = start + word.text.length;
    if (word.box && start < to && at > from) box = box ? union(box, word.box) : word.box;
  }
  return box ?? line.box;
}

/** The rectangles that a place covers, one a line; none where the format has no geometry. */
export function boxesOfPlace(document: Document, place: Place): readonly PageBox[] {
  return listLines(document)
    .slice(place.line, place.lastLine + 1)
    .flatMap((placed) => {
      const from = placed.index === place.line ? place.from : 0;
      const to = placed.index === place.lastLine ? place.to : placed.text.length;
      const box = boxOfPart(placed.line, from, to);
      return box ? [{ page: placed.page, box }] : [];
    });
}
