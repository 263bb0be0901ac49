import { describe, expect, it } from 'vitest';
import { findPage } from '../../../../renderer/reading/image/find-page.ts';
import { findSkew } from '../../../../renderer/reading/image/find-skew.ts';
import { type GrayImage, scaleGray, turnGray, turnMap } from '../../../../renderer/reading/image/gray-image.ts';
import { straighten } from '../../../../renderer/reading/image/straighten.ts';

function draw(width: number, height: number, shade: (x: number, y: number) => number): GrayImage {
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, at) => shade(at % width, Math.floor(at / width))) };
}
/** Lines of dashes that lean by an angle, like text. */
const dashes = (degrees: number) => (x: number, y: number) => {
  const row = y - x * Math.tan((degrees * Math.PI) / 180);
  return ((row % 24) + 24) % 24 < 8 && x % 11 < 7 && x > 60 && x < 840 ? 20 : 245;
};

describe('findSkew', () => {
  it.each([-5, -1.5, 0, 2, 6])('measures lines that lean by %d degrees', (degrees) => {
    expect(findSkew(draw(900, 1_200, dashes(degrees)))).toBeCloseTo(degrees, 0);
  });

  it('sees no angle in an empty page', () => {
    expect(findSkew(draw(900, 1_200, () => 250))).toBe(0);
  });
});

describe('findPage', () => {
  it('finds a leaning sheet on a darker table, and straightens it', () => {
    const photo = draw(1_000, 1_300, (x, y) =>
      y > 80 + x * 0.03 && y < 1_230 - x * 0.02 && x > 90 && x < 920 - y * 0.02 ? dashes(1.7)(x, y) : 70,
    );
    const corners = findPage(photo);
    expect(corners).not.toBeNull();
    const [topLeft, , bottomRight] = corners as NonNullable<typeof corners>;
    expect(Math.abs(topLeft[0] - 90)).toBeLessThan(15);
    expect(Math.abs(topLeft[1] - 83)).toBeLessThan(15);
    expect(Math.abs(bottomRight[0] - 897)).toBeLessThan(20);
    const straight = straighten(photo);
    expect(straight.image.width).toBeLessThan(870);
    const [x, y] = straight.toSource(0, 0);
    expect(Math.hypot(x - topLeft[0], y - topLeft[1])).toBeLessThan(25);
  });

  it('leaves alone pictures that the sheet fills, and pages with dark panels', () => {
    expect(findPage(draw(900, 1_200, dashes(0)))).toBeNull();
    expect(findPage(draw(900, 1_200, (x, y) => (x < 300 ? 60 : dashes(0)(x, y))))).toBeNull();
  });
});

describe('turnGray', () => {
  it('turns clockwise, and its map leads back', () => {
    const image = draw(3, 2, (x, y) => y * 3 + x);
    expect([...turnGray(image, 1).data]).toEqual([3, 0, 4, 1, 5, 2]);
    expect([...turnGray(image, 2).data]).toEqual([5, 4, 3, 2, 1, 0]);
    for (const turns of [1, 2, 3]) {
      const turned = turnGray(image, turns);
      const map = turnMap(image, turns);
      for (let at = 0; at < 6; at += 1) {
        const [x, y] = map(at % turned.width, Math.floor(at / turned.width));
        expect(turned.data[at]).toBe(image.data[y * 3 + x]);
      }
    }
  });
});

describe('scaleGray', () => {
  it('takes means when it makes a picture smaller', () => {
    expect([
      ...scaleGray(
        draw(4, 2, (x) => (x < 2 ? 0 : 200)),
        0.5,
      ).data,
    ]).toEqual([0, 200]);
  });
});
