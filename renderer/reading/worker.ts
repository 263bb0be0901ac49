import { browserEngines } from './browser-engines.ts';
import { drawPicture } from './image/draw-picture.ts';
import { measureOcr } from './image/ocr-engine.ts';
import { measurePdfium } from './pdf/pdfium.ts';
import { readFile } from './read-file.ts';
import type { DrawAnswer, DrawRequest, ReadAnswer, WorkerMessage } from './worker-messages.ts';

/** Entry of a reading worker: reads the file of each message and answers with its outcome. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
  postMessage(answer: ReadAnswer | DrawAnswer): void;
};

let takePdfium: (module: WebAssembly.Module | null) => void;
const engines = browserEngines(
  new Promise((resolve) => {
    takePdfium = resolve;
  }),
);

scope.onmessage = ({ data }) => {
  if (data.kind === 'engine') return takePdfium(data.pdfium);
  if (data.kind === 'draw') return void draw(data).then((picture) => scope.postMessage({ kind: 'drawn', picture }));
  const { input, ...options } = data;
  const onProgress = (progress: Extract<ReadAnswer, { kind: 'progress' }>['progress']): void =>
    scope.postMessage({ kind: 'progress', progress });
  void readFile(input, { ...options, onProgress }, engines).then((outcome) =>
    scope.postMessage({ kind: 'outcome', outcome, heldBytes: measurePdfium(engines) + measureOcr(engines) }),
  );
};

const draw = ({ bytes, page, limits }: DrawRequest): Promise<Blob | null> =>
  drawPicture(bytes, page, limits.maxPages, engines).catch(() => null);
