import { describe, expect, it } from 'vitest';
import { findSampleLines } from '../../../../renderer/reading/image/find-sample-lines.ts';
import type { GrayImage } from '../../../../renderer/reading/image/gray-image.ts';

/** A white page with rows of strokes: `[top, height, left, right]`. */
function page(rows: readonly (readonly [number, number, number, number])[]): GrayImage {
  const [width, height] = [900, 1_200];
  const data = new Uint8Array(width * height).fill(250);
  for (const [top, tall, left, right] of rows)
    for (let y = top; y < top + tall; y += 1) for (let x = left; x < right; x += 1) if (x % 6 < 3) data[y * width + x] = 20;
  return { width, height, data };
}

describe('findSampleLines', () => {
  it('takes the line with most ink of each third, from where it begins', () => {
    const areas = findSampleLines(
      page([
        [100, 14, 100, 300],
        [200, 14, 120, 800],
        [500, 14, 90, 700],
        [1_000, 14, 300, 860],
      ]),
    );
    expect(areas.map(({ top, height }) => Math.round(top + height / 2))).toEqual([207, 507, 1_007]);
    for (const [index, left] of [120, 90, 300].entries()) {
      expect(Math.abs((areas[index]?.left ?? 0) - left)).toBeLessThan(8);
      expect(areas[index]?.width).toBe(14 * 20);
    }
  });

  it('passes over pictures, rules and the dark edge that a scanner leaves', () => {
    expect(
      findSampleLines(
        page([
          [100, 200, 100, 800],
          [500, 3, 100, 800],
          [900, 14, 0, 8],
        ]),
      ),
    ).toEqual([]);
    expect(
      findSampleLines(
        page([
          [600, 14, 0, 9],
          [600, 14, 150, 700],
        ]),
      )[0]?.left,
    ).toBeGreaterThan(140);
  });
});
