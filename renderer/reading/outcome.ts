import { type Document, type Failure, type FailureCode, passwordDetails } from '../domain/document/document.ts';

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

/** The failure of a file that the password given, if any, does not open. */
export function passwordError(password: string | undefined): ReadError {
  return new ReadError('encrypted', password === undefined ? passwordDetails.needed : passwordDetails.wrong);
}

/** The failure of a file behind a protection that no password opens here. */
export function protectionError(): ReadError {
  return new ReadError('encrypted', passwordDetails.unsupported);
}
