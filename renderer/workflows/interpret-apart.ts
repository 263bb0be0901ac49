import type { Document } from '../domain/document/document.ts';
import type { Vacancy } from '../domain/vacancy/vacancy.ts';

/** Rules take a fraction of a second; what takes as long as this never ends. */
const maxMilliseconds = 20_000;

/** The vacancy that a notice states, worked out in a worker of its own; null where it took too long. Rejects where the worker fails or is called off. */
export function interpretApart(document: Document, signal?: AbortSignal): Promise<Vacancy | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./notice-worker.ts', import.meta.url), { type: 'module', name: 'notice' });
    const end = (settle: () => void): void => {
      worker.terminate();
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      settle();
    };
    const stop = (): void => end(() => reject(signal?.reason));
    const timer = setTimeout(() => end(() => resolve(null)), maxMilliseconds);
    worker.addEventListener('message', ({ data }: MessageEvent<Vacancy>) => end(() => resolve(data)));
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    worker.postMessage(document);
  });
}
