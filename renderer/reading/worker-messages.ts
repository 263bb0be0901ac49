import type { ReadLimits } from './limits.ts';
import type { ReadOutcome } from './outcome.ts';
import type { ReadProgress } from './read-options.ts';
import type { ReadInput } from './reading.ts';

/** What the pool asks of a reading worker: one file at a time. */
export interface ReadRequest {
  readonly kind: 'read';
  readonly input: ReadInput;
  readonly ocr: boolean;
  readonly limits: ReadLimits;
  readonly password?: string;
}

/** A page of a picture file, to be shown. */
export interface DrawRequest {
  readonly kind: 'draw';
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly page: number;
  readonly limits: ReadLimits;
}

/** What a window sends to a reading worker: first PDFium's compiled code, or null where the worker is to compile it; then files. */
export type WorkerMessage = { readonly kind: 'engine'; readonly pdfium: WebAssembly.Module | null } | ReadRequest | DrawRequest;

/** The answer to a {@link DrawRequest}: null where the page cannot be decoded. */
export interface DrawAnswer {
  readonly kind: 'drawn';
  readonly picture: Blob | null;
}

/** What a reading worker answers: progress, then one outcome. */
export type ReadAnswer =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | {
      readonly kind: 'outcome';
      readonly outcome: ReadOutcome;
      /** Memory that the worker's engines hold on to. */
      readonly heldBytes: number;
    };
