import type { ReadLimits } from './limits.ts';

/** How a file is to be read. */
export interface ReadOptions {
  /** Whether scans and pictures are recognised; without it they fail with `no-text`. */
  readonly ocr: boolean;
  readonly limits: ReadLimits;
  /** Opens an encrypted PDF. */
  readonly password?: string;
  readonly onProgress?: (progress: { readonly page: number; readonly pages: number }) => void;
}
