import { createTranslate } from '../../i18n/index.ts';
import { type DossierRenderer, renderHere } from '../../workflows/exports/dossier-renderer.ts';
import { storedContext } from '../../workflows/stored-context.ts';
import type { RenderAnswer, RenderRequest } from './render-messages.ts';

let renderer: DossierRenderer | null = null;

async function answer(request: RenderRequest): Promise<RenderAnswer> {
  if (request.kind === 'open') {
    renderer = await renderHere(await storedContext(), createTranslate(request.locale), request.locale)(request.report);
    return { kind: 'names', names: renderer.names };
  }
  if (!renderer) throw new Error('no dossier was opened');
  return { kind: 'content', content: await renderer.make(request.index) };
}

/** Writes the files of a dossier outside the window's thread: a thousand candidates take seconds a file. */
self.addEventListener('message', ({ data }: MessageEvent<RenderRequest>) => {
  answer(data)
    .catch((error: unknown): RenderAnswer => ({ kind: 'fault', message: String(error) }))
    .then((reply) => self.postMessage(reply));
});
