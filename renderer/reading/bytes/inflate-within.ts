import { Inflate } from 'fflate';
import { ReadError } from '../outcome.ts';

/**
 * Inflates chunk by chunk and stops at the limit, whatever size the file declares.
 * @throws ReadError `too-large` beyond the limit, `damaged` for what does not inflate.
 */
export function inflateWithin(packed: Uint8Array, limit: number, what: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new ReadError('too-large', `${what} inflates beyond the limit`);
    chunks.push(chunk);
  });
  const step = 8_192;
  try {
    for (let at = 0; at < packed.length; at += step) stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('damaged', `${what} does not inflate`);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
