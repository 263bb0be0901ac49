/** What reading one file may cost. Over a limit, the file fails with `too-large` or `timed-out`; the run goes on. */
export interface ReadLimits {
  /** Bytes of the file as it came in. */
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Bytes that all members of an archive may unpack to, nested archives included. */
  readonly maxUnpackedBytes: number;
  /** Archives and e-mails within one another. */
  readonly maxNesting: number;
  readonly maxMembers: number;
  /** Milliseconds for one file, without OCR. */
  readonly maxMilliseconds: number;
  /** Milliseconds more for each page that needs OCR. */
  readonly maxMillisecondsPerOcrPage: number;
}

export const defaultReadLimits: ReadLimits = {
  maxBytes: 60_000_000,
  maxPages: 60,
  maxUnpackedBytes: 300_000_000,
  maxNesting: 3,
  maxMembers: 2_000,
  maxMilliseconds: 60_000,
  maxMillisecondsPerOcrPage: 20_000,
};
