import type { ReadLimits } from './limits.ts';

/** How far a file is read. */
export interface ReadProgress {
  readonly page: number;
  readonly pages: number;
  /** True when the page is about to be recognised, which is given more time. */
  readonly recognising?: boolean;
}

/** How a file is to be read. */
export interface ReadOptions {
  /** Whether scans and pictures are recognised; without it they fail with `no-text`. */
  readonly ocr: boolean;
  readonly limits: ReadLimits;
  /** Opens a protected file, or the protected ones within. */
  readonly password?: string;
  readonly onProgress?: (progress: ReadProgress) => void;
}
