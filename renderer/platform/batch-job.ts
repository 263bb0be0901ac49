import type { AppInfo, PrintRequest } from '../../preload/contract/app.ts';
import type { ScreeningOptions } from '../../preload/contract/batch.ts';
import type { Reply } from '../../preload/contract/errors.ts';

/** A file a batch run works on. */
export interface BatchFile {
  /** Path below the folder or archive, with `/`; a bare name for a single file. */
  readonly name: string;
  /** In bytes: compare with the reading limits before `read`. */
  readonly size: number;
  /** The bytes, or null where the file vanished, may not be read, or its packed form is damaged. */
  readonly read: () => Promise<Uint8Array | null>;
}

/** One file of the folder, or one sub-folder with all files below it. Ordered by `name` in code units. */
export interface BatchApplication {
  /** Name of the file or sub-folder. */
  readonly name: string;
  readonly files: readonly BatchFile[];
}

/** What `run-screening-batch.ts` is given. */
export interface ScreeningBatch {
  readonly kind: 'screen';
  readonly vacancy: BatchFile;
  readonly applications: readonly BatchApplication[];
  readonly options: ScreeningOptions;
}

/** What `run-vacancy-batch.ts` is given. `output` is the name for `write`. */
export interface VacancyBatch {
  readonly kind: 'vacancy';
  readonly notice: BatchFile;
  readonly output: string;
}

/** What a batch run may do to the outside. */
export interface BatchPorts {
  readonly app: AppInfo;
  /** A line of progress on stderr. */
  readonly progress: (line: string) => void;
  /** A line of the result on stdout. */
  readonly print: (line: string) => void;
  /** Writes an output file whole or not at all; throws where it cannot, which ends the command with status 1. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly printPdf: (request: PrintRequest) => Promise<Reply<Uint8Array>>;
}

/** `2` with one line that says what to do: an unreadable vacancy or wrong input. Faults of the program throw. */
export type BatchOutcome = { readonly status: 0 } | { readonly status: 2; readonly line: string };
