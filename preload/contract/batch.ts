import * as z from 'zod/mini';

/** A file of the command line. `name` is its path below the given folder, with `/`, or its bare name. */
export interface BatchFileEntry {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export interface ScreeningOptions {
  /** ISO 8601 date, or null to take the vacancy's. */
  readonly asOf: string | null;
  readonly locale: 'fr' | 'en' | 'es' | 'ar';
  readonly blind: boolean;
  readonly ocr: boolean;
  /** The work is kept in a profile the person named, to be opened in the app afterwards. */
  readonly keep: boolean;
}

/** One command, as the main process read it from the command line. */
export type BatchJobEntry =
  | {
      readonly kind: 'screen';
      readonly vacancy: BatchFileEntry;
      /** All visible files of the folder; or the one archive, still packed. */
      readonly applications:
        | { readonly kind: 'folder'; readonly files: readonly BatchFileEntry[] }
        | { readonly kind: 'archive'; readonly file: BatchFileEntry };
      readonly options: ScreeningOptions;
    }
  | { readonly kind: 'vacancy'; readonly notice: BatchFileEntry; readonly output: string };

export const readFileRequest = z.strictObject({ id: z.string().check(z.maxLength(20)) });

/** A line for stdout (`result`) or stderr (`progress`). */
export const sayRequest = z.strictObject({ stream: z.enum(['result', 'progress']), line: z.string() });
export type SayRequest = z.infer<typeof sayRequest>;

/** Ends the command with this exit status: 0 complete, 1 a fault, 2 wrong usage or an unreadable vacancy. */
export const finishRequest = z.strictObject({ status: z.union([z.literal(0), z.literal(1), z.literal(2)]) });
export type FinishRequest = z.infer<typeof finishRequest>;
