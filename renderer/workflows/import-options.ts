/** How applications are read, and who hears of it. */
export interface ImportOptions {
  /** Whether scans and pictures are recognised. */
  readonly ocr: boolean;
  /** Stops after the files that are being read; the queue stays. */
  readonly signal?: AbortSignal;
  /** After every file. */
  readonly onFile?: (progress: { readonly done: number; readonly total: number; readonly file: string }) => void;
}
