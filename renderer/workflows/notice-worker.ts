import type { Document } from '../domain/document/document.ts';
import { interpretNotice } from '../domain/vacancy/interpret-notice.ts';

/** Interprets a notice in a worker, so that the window goes on answering, and none that is made to hang can stop it. */
self.addEventListener('message', ({ data }: MessageEvent<Document>) => {
  self.postMessage(interpretNotice(data));
});
