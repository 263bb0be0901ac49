import type { GrayImage } from './gray-image.ts';

const block = 24;
const reach = 3;
/** Below this share of the page's own white, a large dark area is a coloured panel and not a shadow. */
const darkestShadow = 0.4;

/**
 * The picture as under even light: every point divided by the paper's brightness around it. Shadows and falling-off light go,
 * dark panels with light text stay.
 */
export function evenLight(image: GrayImage): GrayImage {
  const columns = Math.ceil(image.width / block);
  const rows = Math.ceil(image.height / block);
  const bright = smooth(widen(brightPerBlock(image, columns, rows), columns, rows), columns, rows);
  const white = percentile([...bright], 0.8);
  const paper = bright.map((value) => (value < white * darkestShadow ? white : Math.max(value, 1)));
  return { width: image.width, height: image.height, data: divideBy(paper, image, columns, rows) };
}

/** Every point over the paper behind it, which is interpolated between the middles of the blocks. */
function divideBy(paper: Float32Array, { width, height, data }: GrayImage, columns: number, rows: number): Uint8Array {
  const level = new Uint8Array(data.length);
  const places = Array.from({ length: width }, (_, x) => placeIn(x, columns));
  const lefts = Uint16Array.from(places, ({ block: left }) => left);
  const shares = Float32Array.from(places, ({ share }) => share);
  // One more than there are, so that the last block has a right neighbour.
  const behind = new Float32Array(columns + 1);
  for (let y = 0; y < height; y += 1) {
    const { block: top, share } = placeIn(y, rows);
    const below = Math.min(rows - 1, top + 1);
    for (let column = 0; column <= columns; column += 1) {
      const across = Math.min(columns - 1, column);
      const upper = paper[top * columns + across] as number;
      behind[column] = upper + ((paper[below * columns + across] as number) - upper) * share;
    }
    for (let x = 0; x < width; x += 1) {
      const left = lefts[x] as number;
      const here = behind[left] as number;
      const there = here + ((behind[left + 1] as number) - here) * (shares[x] as number);
      const at = y * width + x;
      level[at] = Math.min(255, ((data[at] as number) * 250) / there);
    }
  }
  return level;
}

/** The last block whose middle a point has passed, and how far it is from there to the next. */
function placeIn(at: number, count: number): { readonly block: number; readonly share: number } {
  const place = Math.min(count - 1, Math.max(0, at / block - 0.5));
  return { block: Math.floor(place), share: place - Math.floor(place) };
}

/** The brightness that a tenth of each block's points exceed: paper, if there is any. */
function brightPerBlock({ width, height, data }: GrayImage, columns: number, rows: number): Float32Array {
  const bright = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      const bottom = Math.min(height, (row + 1) * block);
      const right = Math.min(width, (column + 1) * block);
      for (let y = row * block; y < bottom; y += 1)
        for (let x = column * block; x < right; x += 1) {
          const value = data[y * width + x] as number;
          counts[value] = (counts[value] as number) + 1;
        }
      let above = ((bottom - row * block) * (right - column * block)) / 10;
      let value = 255;
      while (value > 0 && above > (counts[value] as number)) {
        above -= counts[value] as number;
        value -= 1;
      }
      bright[row * columns + column] = value;
    }
  }
  return bright;
}

/** The brightest of the blocks around each, so that pictures and thick rules do not count as shadows. */
function widen(values: Float32Array, columns: number, rows: number): Float32Array {
  return separate(values, columns, rows, (window) => Math.max(...window));
}

function smooth(values: Float32Array, columns: number, rows: number): Float32Array {
  return separate(values, columns, rows, (window) => window.reduce((sum, value) => sum + value, 0) / window.length);
}

function separate(values: Float32Array, columns: number, rows: number, combine: (window: readonly number[]) => number): Float32Array {
  const across = new Float32Array(values.length);
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const window: number[] = [];
      for (let at = Math.max(0, column - reach); at <= Math.min(columns - 1, column + reach); at += 1)
        window.push(values[row * columns + at] as number);
      across[row * columns + column] = combine(window);
    }
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const window: number[] = [];
      for (let at = Math.max(0, row - reach); at <= Math.min(rows - 1, row + reach); at += 1)
        window.push(across[at * columns + column] as number);
      result[row * columns + column] = combine(window);
    }
  }
  return result;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 255;
}
