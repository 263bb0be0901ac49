import type { Document, Failure } from '../domain/document/document.ts';
import type { UnpackBudget } from './archive/zip-archive.ts';
import type { Engines } from './engines.ts';
import type { ReadOutcome } from './outcome.ts';
import type { ReadOptions } from './read-options.ts';

/** A file to read: its path within the application, and its bytes. The name never decides the format. */
export interface ReadInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the readers share while one file is read. */
export interface Reading {
  readonly options: ReadOptions;
  readonly engines: Engines;
  readonly budget: UnpackBudget;
  /** Reads a member of an archive or e-mail. */
  readonly readMember: (input: ReadInput) => Promise<ReadOutcome>;
}

/** What a reader got out of a file; failures are those of members that could not be read. */
export interface Yield {
  readonly documents: readonly Document[];
  readonly failures: readonly Failure[];
}

/** Reads one format. */
export type Reader = (input: ReadInput, reading: Reading) => Yield | Promise<Yield>;
