import { joinBytes } from '../../renderer/reading/bytes/join-bytes.ts';
import { seededRandom } from './seeded-random.ts';

/** A file damaged at random: bits flipped, stretches cut, doubled, zeroed or overwritten, the end lost. The seed decides all. */
export function damage(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * Math.max(1, limit));
  let result: Uint8Array = bytes.slice();
  const times = 1 + below(6);
  for (let time = 0; time < times; time += 1) {
    const at = below(result.length);
    const length = 1 + below(Math.min(200, result.length - at));
    const kind = below(7);
    if (kind <= 1)
      for (let flips = 0; flips < 1 + below(20); flips += 1) {
        const place = below(result.length);
        result[place] = (result[place] ?? 0) ^ (1 << below(8));
      }
    else if (kind === 2) result = result.slice(0, at);
    else if (kind === 3) result = joinBytes(result.subarray(0, at), result.subarray(at + length));
    else if (kind === 4) result = joinBytes(result.subarray(0, at + length), result.subarray(at));
    else if (kind === 5) result.fill(random() < 0.5 ? 0 : 255, at, at + length);
    else
      result = joinBytes(
        result.subarray(0, at),
        Uint8Array.from({ length }, () => below(256)),
        result.subarray(at),
      );
  }
  return result;
}
