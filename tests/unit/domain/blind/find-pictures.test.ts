import { expect, test } from 'vitest';
import { findPictures, type Raster } from '../../../../renderer/domain/blind/find-pictures.ts';

/** A white page of 640 × 800 on which `light` says how light each point is. */
function paint(light: (x: number, y: number) => number): Raster {
  const [width, height] = [640, 800];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.fill(light(x, y), 4 * (y * width + x), 4 * (y * width + x) + 3);
  return { width, height, data };
}
const inside = (x: number, y: number, [left, top, width, height]: readonly number[]): boolean =>
  x >= (left ?? 0) && x < (left ?? 0) + (width ?? 0) && y >= (top ?? 0) && y < (top ?? 0) + (height ?? 0);

test('a photograph is found, with its rim', () => {
  const photo = [480, 40, 110, 140];
  const page = paint((x, y) => (inside(x, y, photo) ? 60 + ((x * 7 + y * 13) % 90) : 250));
  const [found, ...others] = findPictures(page, []);
  expect(others).toEqual([]);
  const [left = 0, top = 0, width = 0, height = 0] = found ?? [];
  expect(left).toBeLessThanOrEqual(480);
  expect(top).toBeLessThanOrEqual(40);
  expect(left + width).toBeGreaterThanOrEqual(590);
  expect(top + height).toBeGreaterThanOrEqual(180);
  expect(width * height).toBeLessThan(2.2 * 110 * 140);
});

test('lines of type, a tinted column and an empty page are no pictures', () => {
  const type = paint((x, y) => (y % 14 < 9 && (x * 31 + Math.floor(y / 14) * 17) % 11 < 4 ? 20 : 255));
  expect(findPictures(type, [])).toEqual([]);
  expect(
    findPictures(
      paint((x) => (x < 200 ? 90 : 255)),
      [],
    ),
  ).toEqual([]);
  expect(
    findPictures(
      paint(() => 255),
      [],
    ),
  ).toEqual([]);
});
