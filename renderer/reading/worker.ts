import { browserEngines } from './browser-engines.ts';
import { readFile } from './read-file.ts';
import type { ReadAnswer, ReadRequest } from './worker-messages.ts';

/** Entry of a reading worker: reads the file of each message and answers with its outcome. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(answer: ReadAnswer): void;
};

scope.onmessage = ({ data: { input, ...options } }) => {
  const onProgress = (progress: Extract<ReadAnswer, { kind: 'progress' }>['progress']): void =>
    scope.postMessage({ kind: 'progress', progress });
  void readFile(input, { ...options, onProgress }, browserEngines).then((outcome) => scope.postMessage({ kind: 'outcome', outcome }));
};
