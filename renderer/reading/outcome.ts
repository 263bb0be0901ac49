import type { Document, Failure, FailureCode } from '../domain/document/document.ts';

/** What became of one file: its Documents (several for an archive or an e-mail), or the reason why there are none. */
export type ReadOutcome =
  | { readonly ok: true; readonly documents: readonly Document[]; readonly failures: readonly Failure[] }
  | { readonly ok: false; readonly failure: Failure };

/**
 * An expected failure on its way from a reader to {@link readFile}, which turns it into data.
 * `detail` is technical and free of personal data.
 */
export class ReadError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, detail: string) {
    super(detail);
    this.name = 'ReadError';
    this.code = code;
  }
}
