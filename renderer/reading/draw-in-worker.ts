import { defaultReadLimits } from './limits.ts';
import type { DrawAnswer, DrawRequest } from './worker-messages.ts';

/** Draws pages of one picture file in a worker of its own, one at a time; pictures come from strangers as documents do. */
export interface PictureDrawer {
  /** A page (from 1) as PNG; null where it cannot be decoded, takes too long, or the drawer was closed. */
  draw(page: number): Promise<Blob | null>;
  close(): void;
}

export function openPictureDrawer(bytes: Uint8Array): PictureDrawer {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'drawing' });
  let last: Promise<unknown> = Promise.resolve();
  let giveUp = (): void => {};
  const ask = (page: number): Promise<Blob | null> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => close(), defaultReadLimits.maxMilliseconds);
      const settle = (picture: Blob | null): void => {
        clearTimeout(timer);
        resolve(picture);
      };
      giveUp = () => settle(null);
      if (closed) return settle(null);
      worker.onmessage = ({ data }: MessageEvent<DrawAnswer>) => settle(data.picture);
      worker.onerror = () => settle(null);
      worker.postMessage({ kind: 'draw', bytes, page, limits: defaultReadLimits } satisfies DrawRequest);
    });
  let closed = false;
  const close = (): void => {
    closed = true;
    worker.terminate();
    giveUp();
  };
  return {
    draw(page) {
      const drawn = last.then(() => ask(page));
      last = drawn;
      return drawn;
    },
    close,
  };
}
