import { type GrayImage, scaleGray } from './gray-image.ts';

const widest = 8;
const workingWidth = 700;

/** The angle in degrees by which lines of text lean (clockwise positive), 0 when no angle stands out. */
export function findSkew(image: GrayImage): number {
  const small = scaleGray(image, Math.min(1, workingWidth / image.width));
  const ink = inkPoints(small);
  if (ink.length < 400) return 0;
  const score = (degrees: number): number => sharpness(ink, small, degrees);
  let best = 0;
  let bestScore = score(0) * 1.02;
  const tryAngles = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to; degrees += step) {
      const value = score(degrees);
      if (value > bestScore) {
        best = degrees;
        bestScore = value;
      }
    }
  };
  tryAngles(-widest, widest, 0.5);
  tryAngles(best - 0.4, best + 0.4, 0.1);
  return Math.abs(best) < 0.15 ? 0 : best;
}

/** Points of letters: dark, with something bright just above. Flat `x, y` pairs. */
function inkPoints({ width, height, data }: GrayImage): readonly number[] {
  const points: number[] = [];
  for (let y = 2; y < height - 2; y += 1) {
    for (let x = 2; x < width - 2; x += 1) {
      const value = data[y * width + x] as number;
      if (value < 140 && (data[(y - 2) * width + x] as number) - value > 50) points.push(x, y);
    }
  }
  return points;
}

/** How much the rows differ in ink when read at an angle: most when the rows are lines of text. */
function sharpness(points: readonly number[], { width, height }: GrayImage, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(width * Math.abs(slope)) + 1;
  const rows = new Float64Array(height + margin * 2);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] as number) - (points[at] as number) * slope) + margin;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] as number) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2;
  return sum;
}
