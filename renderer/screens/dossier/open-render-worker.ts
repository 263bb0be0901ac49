import type { Locale } from '../../i18n/locale.ts';
import type { DossierRequest } from '../../workflows/make-dossier.ts';
import type { RenderAnswer, RenderRequest } from './render-messages.ts';

/** Opens a worker that makes the files of a dossier in one language; closing it ends what it is at. */
export function openRenderWorker(locale: Locale): DossierRequest['openRenderer'] {
  return async (report) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { type: 'module', name: 'dossier' });
    let giveUp: (error: Error) => void = () => undefined;
    const ask = (request: RenderRequest): Promise<RenderAnswer> =>
      new Promise((resolve, reject) => {
        giveUp = reject;
        worker.onmessage = ({ data }: MessageEvent<RenderAnswer>) =>
          data.kind === 'fault' ? reject(new Error(data.message)) : resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(request);
      });
    const close = (): void => {
      worker.terminate();
      giveUp(new Error('closed'));
    };
    const opened = await ask({ kind: 'open', report, locale });
    if (opened.kind !== 'names') throw new Error('the worker answered something else');
    const make = async (index: number) => {
      const answer = await ask({ kind: 'make', index });
      if (answer.kind !== 'content') throw new Error('the worker answered something else');
      return answer.content;
    };
    return { names: opened.names, make, close };
  };
}
