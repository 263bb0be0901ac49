import type { GrayImage } from './gray-image.ts';

const target = 200;

/**
 * The picture with a steady fall of light taken out: a plane is fitted to the logarithm of the brightness of the points that
 * are known to be paper, and the picture divided by it.
 */
export function levelLight({ width, height, data }: GrayImage, paper: readonly number[]): GrayImage {
  const plane = fitPlane(
    paper.map((at) => ({ x: (at % width) / width, y: Math.floor(at / width) / height, z: Math.log(Math.max(1, data[at] as number)) })),
  );
  if (plane === null) return { width, height, data };
  const [a, b, c] = plane;
  const level = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 1) {
    const paperThere = Math.exp(a + (b * (at % width)) / width + (c * Math.floor(at / width)) / height);
    level[at] = Math.min(255, ((data[at] as number) * target) / Math.max(8, paperThere));
  }
  return { width, height, data: level };
}

/** Least squares for z = a + b x + c y, by Cramer's rule; null when the points do not span a plane. */
function fitPlane(
  points: readonly { readonly x: number; readonly y: number; readonly z: number }[],
): readonly [number, number, number] | null {
  let [n, sx, sy, sz, sxx, sxy, syy, sxz, syz] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { x, y, z } of points) {
    n += 1;
    sx += x;
    sy += y;
    sz += z;
    sxx += x * x;
    sxy += x * y;
    syy += y * y;
    sxz += x * z;
    syz += y * z;
  }
  const solve = (r1: readonly number[], r2: readonly number[], r3: readonly number[]): number =>
    at(r1, 0) * (at(r2, 1) * at(r3, 2) - at(r2, 2) * at(r3, 1)) -
    at(r1, 1) * (at(r2, 0) * at(r3, 2) - at(r2, 2) * at(r3, 0)) +
    at(r1, 2) * (at(r2, 0) * at(r3, 1) - at(r2, 1) * at(r3, 0));
  const whole = solve([n, sx, sy], [sx, sxx, sxy], [sy, sxy, syy]);
  if (Math.abs(whole) < 1e-6) return null;
  return [
    solve([sz, sx, sy], [sxz, sxx, sxy], [syz, sxy, syy]) / whole,
    solve([n, sz, sy], [sx, sxz, sxy], [sy, syz, syy]) / whole,
    solve([n, sx, sz], [sx, sxx, sxz], [sy, sxy, syz]) / whole,
  ];
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
