import type { DocumentLook } from './highlight.ts';

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** The next larger step; the largest stays. */
export function zoomIn(look: DocumentLook): DocumentLook {
  return { ...look, zoom: zooms.find((zoom) => zoom > look.zoom) ?? look.zoom };
}

/** The next smaller step; the smallest stays. */
export function zoomOut(look: DocumentLook): DocumentLook {
  return { ...look, zoom: zooms.findLast((zoom) => zoom < look.zoom) ?? look.zoom };
}

/** A quarter turn clockwise, for pages scanned on their side. */
export function turnRight(look: DocumentLook): DocumentLook {
  return { ...look, rotation: ((look.rotation + 90) % 360) as DocumentLook['rotation'] };
}

/** What a key does to a document that has the focus: + - 0 zoom, R turns; null where it does nothing. */
export function changeByKey(key: string, look: DocumentLook): DocumentLook | null {
  if (key === '+' || key === '=') return zoomIn(look);
  if (key === '-') return zoomOut(look);
  if (key === '0') return { ...look, zoom: 1 };
  return key.toLowerCase() === 'r' ? turnRight(look) : null;
}
