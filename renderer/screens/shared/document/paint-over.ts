import { listCoveredBoxes } from '../../../domain/blind/covered-boxes.ts';
import { findPictures } from '../../../domain/blind/find-pictures.ts';
import type { Box, Page } from '../../../domain/document/document.ts';

/** Plain to see on white paper and on black, in either theme. */
const paint = '#4b5260';

const wordBoxes = ({ blocks }: Page): readonly Box[] =>
  blocks.flatMap(({ lines }) => lines.flatMap(({ words }) => words.flatMap(({ box }) => (box ? [box] : []))));

/**
 * Paints over what is covered on a drawn page, and over every picture: what was there is gone from the canvas.
 * @param pictures boxes known already, in pixels
 */
export function paintOver(canvas: HTMLCanvasElement, page: Page, pictures: readonly Box[] = []): void {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const covered = listCoveredBoxes(page);
  if (!context || !covered) throw new Error('a page that cannot be covered is not drawn');
  const scale = canvas.width / page.width;
  const inPixels = ([left, top, width, height]: Box): Box => [left * scale, top * scale, width * scale, height * scale];
  const found = findPictures(context.getImageData(0, 0, canvas.width, canvas.height), wordBoxes(page).map(inPixels));
  context.fillStyle = paint;
  for (const [left, top, width, height] of [...covered.map(inPixels), ...pictures, ...found]) context.fillRect(left, top, width, height);
}
