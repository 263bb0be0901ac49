import type { Locator } from '@playwright/test';
import type { Box } from '../../renderer/domain/document/document.ts';

/** The colours within boxes of a canvas that shows a page, as "red green blue", each once; boxes in the page's own unit. */
export function readCanvas(canvas: Locator, boxes: readonly Box[], width: number): Promise<readonly string[]> {
  return canvas.evaluate(
    (element, { places, across }) => {
      if (!(element instanceof HTMLCanvasElement)) throw new Error('no canvas');
      const scale = element.width / across;
      const colours = places.flatMap(([left, top, wide, high]) => {
        const size = [wide * scale, high * scale].map((length) => Math.max(1, Math.floor(length))) as [number, number];
        const { data } = (element.getContext('2d') as CanvasRenderingContext2D).getImageData(left * scale, top * scale, ...size);
        return Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(4 * at, 4 * at + 3)].join(' '));
      });
      return [...new Set(colours)];
    },
    { places: boxes, across: width },
  );
}
