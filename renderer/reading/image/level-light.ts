import type { GrayImage } from './gray-image.ts';

const target = 200;

/**
 * The picture with a steady fall of light taken out: a plane is fitted to the logarithm of the brightness of the points that
 * are known to be paper, and the picture divided by it.
 */
export function levelLight({ width, height, data }: GrayImage, paper: Int32Array): GrayImage {
  const plane = fitPlane({ width, height, data }, paper);
  if (plane === null) return { width, height, data };
  const [a, b, c] = plane;
  const level = new Uint8Array(data.length);
  const across = Float64Array.from({ length: width }, (_, x) => Math.exp((b * x) / width));
  for (let y = 0; y < height; y += 1) {
    const down = Math.exp(a + (c * y) / height);
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      level[at] = Math.min(255, ((data[at] as number) * target) / Math.max(8, down * (across[x] as number)));
    }
  }
  return { width, height, data: level };
}

const logarithms = Float64Array.from({ length: 256 }, (_, value) => Math.log(Math.max(1, value)));

/** Least squares for log(brightness) = a + b x + c y over some points, by Cramer's rule; null when they do not span a plane. */
function fitPlane({ width, height, data }: GrayImage, points: Int32Array): readonly [number, number, number] | null {
  let [n, sx, sy, sz, sxx, sxy, syy, sxz, syz] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const point of points) {
    const x = (point % width) / width;
    const y = Math.floor(point / width) / height;
    const z = logarithms[data[point] as number] as number;
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
