import type { ReadLimits } from './limits.ts';
import type { ReadOutcome } from './outcome.ts';
import type { ReadProgress } from './read-options.ts';
import type { ReadInput } from './reading.ts';

/** What the pool asks of a reading worker: one file at a time. */
export interface ReadRequest {
  readonly input: ReadInput;
  readonly ocr: boolean;
  readonly limits: ReadLimits;
  readonly password?: string;
}

/** What a reading worker answers: progress, then one outcome. */
export type ReadAnswer =
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'outcome'; readonly outcome: ReadOutcome };
