import * as z from 'zod/mini';

/** Where the Electron runtime comes from: Electron's own release, or one made from the npm registry for closed networks. */
export type RuntimeOrigin = 'official' | 'registry';

export interface AppInfo {
  readonly name: string;
  /** Semantic version of Tamis. */
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly runtime: RuntimeOrigin;
  /** BCP 47 tag of the operating system's language. */
  readonly systemLocale: string;
}

const fileName = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^/\\\p{Cc}]+$/u));
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A file to save where the person chooses. `name` is a proposal, without folders. */
export const saveRequest = z.strictObject({ name: fileName, bytes });
export type SaveRequest = z.infer<typeof saveRequest>;

/** `saved` is false when the person closed the dialog; `name` is the chosen file's name without its folder. */
export interface SaveReply {
  readonly saved: boolean;
  readonly name: string | null;
}

/**
 * A place to ask for before a long task: a file, for which `name` is a proposal, or a folder, in which a new one of that name is made.
 */
export const targetRequest = z.strictObject({ kind: z.enum(['file', 'folder']), name: fileName });
export type TargetRequest = z.infer<typeof targetRequest>;

/** Stands for the chosen place once; null when the person closed the dialog. */
export interface TargetReply {
  readonly id: string | null;
}

/** What goes to the chosen place: all of it or nothing. For a file, the first. */
export const writeRequest = z.strictObject({
  id: z.string().check(z.maxLength(50)),
  files: z.array(z.strictObject({ name: fileName, bytes })).check(z.minLength(1), z.maxLength(500)),
});
export type WriteRequest = z.infer<typeof writeRequest>;

/** Name of the file or folder as it was written. */
export interface WriteReply {
  readonly name: string;
}

/**
 * A whole HTML page to print on A4, with its styles inline; scripts and outside resources are not run or loaded.
 * `header` and `footer` are plain text repeated on every page; page numbers are added at the end of the footer.
 */
export const printRequest = z.strictObject({
  html: z.string(),
  header: z.string().check(z.maxLength(300)),
  footer: z.string().check(z.maxLength(300)),
  landscape: z.boolean(),
});
export type PrintRequest = z.infer<typeof printRequest>;

/** A name of an output file in the folder the command names. */
export const outputRequest = z.strictObject({ name: fileName, bytes });
export type OutputRequest = z.infer<typeof outputRequest>;
