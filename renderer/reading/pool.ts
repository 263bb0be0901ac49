import type { ReadLimits } from './limits.ts';
import type { ReadOutcome } from './outcome.ts';
import { compilePdfium } from './pdf/compile-pdfium.ts';
import type { ReadProgress } from './read-options.ts';
import type { ReadInput } from './reading.ts';
import type { ReadAnswer, ReadRequest, WorkerMessage } from './worker-messages.ts';

/** The part of a Web Worker that the pool uses. */
export interface ReadingWorker {
  onmessage: ((event: { readonly data: ReadAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(request: ReadRequest, transfer: Transferable[]): void;
  terminate(): void;
}

export interface PoolOptions {
  /** How many files are read at the same time. */
  readonly size: number;
  readonly limits: ReadLimits;
  readonly ocr: boolean;
  readonly startWorker?: () => ReadingWorker;
}

export interface ReadCall {
  /** Takes the file back; `read` then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly password?: string;
}

/** Reads files in Web Workers, one file at a time each. */
export interface ReadingPool {
  /** Reads one file, when its turn comes. Its bytes are handed over to the worker. */
  read(input: ReadInput, call?: ReadCall): Promise<ReadOutcome>;
  /** Ends every worker; calls still waiting come back as `timed-out`. */
  close(): void;
}

/** Engines keep the memory of their largest file: a worker whose engines hold more is replaced. */
const mostHeldBytes = 400_000_000;
/** And after so many files, whatever they left behind. */
const filesPerWorker = 500;

/** What an engine holds that was stopped at its work. */
const unknown = Number.POSITIVE_INFINITY;

interface Lane {
  worker: ReadingWorker | null;
  files: number;
}

interface Job {
  readonly input: ReadInput;
  readonly call: ReadCall;
  readonly settle: (outcome: ReadOutcome) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * A pool of reading workers. A worker over the time limit is ended and the file fails with `timed-out`; one that dies fails the
 * file with `damaged`; both are replaced, so that one file never stops a run.
 */
export function createReadingPool(options: PoolOptions): ReadingPool {
  const { size, startWorker = startModuleWorker } = options;
  const idle: Lane[] = Array.from({ length: Math.max(1, size) }, () => ({ worker: null, files: 0 }));
  const waiting: Job[] = [];
  const stops = new Set<() => void>();
  let closed = false;

  const next = (): void => {
    const lane = idle[0];
    const job = waiting[0];
    if (lane === undefined || job === undefined || closed) return;
    idle.shift();
    waiting.shift();
    const stop = run(lane, job, options, startWorker, () => {
      stops.delete(stop);
      idle.push(lane);
      next();
    });
    stops.add(stop);
    next();
  };

  return {
    read(input, call = {}) {
      return new Promise((settle, fail) => {
        if (call.signal?.aborted) return fail(call.signal.reason);
        if (closed) return settle(failed(input.name, 'timed-out', 'the pool is closed'));
        const takeBack = (): void => {
          const at = waiting.indexOf(job);
          if (at >= 0) waiting.splice(at, 1);
          fail(call.signal?.reason);
        };
        // The signal lasts as long as the run: what listens to it would keep every file's document until then.
        const release = (outcome: ReadOutcome): void => {
          call.signal?.removeEventListener('abort', takeBack);
          settle(outcome);
        };
        const job: Job = { input, call, settle: release, fail };
        call.signal?.addEventListener('abort', takeBack);
        waiting.push(job);
        next();
      });
    },
    close() {
      closed = true;
      for (const { input, settle } of waiting.splice(0)) settle(failed(input.name, 'timed-out', 'the pool was closed'));
      for (const stop of stops) stop();
      for (const lane of idle) lane.worker?.terminate();
    },
  };
}

/** Runs a job on a lane; the function it returns ends the job early. */
function run(lane: Lane, job: Job, { limits, ocr }: PoolOptions, startWorker: () => ReadingWorker, free: () => void): () => void {
  const { input, call } = job;
  lane.worker ??= startWorker();
  const { worker } = lane;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const finish = (outcome: ReadOutcome, heldBytes: number): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', abort);
    lane.files += 1;
    if (heldBytes > mostHeldBytes || lane.files >= filesPerWorker) {
      worker.terminate();
      lane.worker = null;
      lane.files = 0;
    }
    job.settle(outcome);
    free();
  };
  const abort = (): void => finish(failed(input.name, 'timed-out', 'stopped'), unknown);
  const allow = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => finish(failed(input.name, 'timed-out', `over ${milliseconds} ms`), unknown), milliseconds);
  };
  call.signal?.addEventListener('abort', abort);
  worker.onmessage = ({ data }) => {
    if (data.kind === 'outcome') return finish(data.outcome, data.heldBytes);
    // Each page to be recognised has its own time, counted from its start.
    if (data.progress.recognising === true) allow(limits.maxMillisecondsPerOcrPage + limits.maxMilliseconds / 2);
    call.onProgress?.(data.progress);
  };
  worker.onerror = ({ message }) => finish(failed(input.name, 'damaged', `the worker failed: ${message ?? 'no reason given'}`), unknown);
  allow(limits.maxMilliseconds);
  const password = call.password === undefined ? {} : { password: call.password };
  // Only bytes with a buffer of their own can be handed over; a view of a larger one is copied.
  const { bytes } = input;
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  worker.postMessage({ kind: 'read', input: { name: input.name, bytes: own }, ocr, limits, ...password }, [own.buffer as ArrayBuffer]);
  return abort;
}

function failed(file: string, code: 'timed-out' | 'damaged', detail: string): ReadOutcome {
  return { ok: false, failure: { file, code, detail } };
}

let pdfium: Promise<WebAssembly.Module | null> | undefined;

/** Workers share the code that the window compiles once: what one of them made fast is fast in all. */
function startModuleWorker(): ReadingWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'reading' });
  pdfium ??= compilePdfium().catch(() => null);
  void pdfium.then((module) => worker.postMessage({ kind: 'engine', pdfium: module } satisfies WorkerMessage));
  return worker as unknown as ReadingWorker;
}
