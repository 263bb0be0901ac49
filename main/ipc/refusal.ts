import type { ErrorCode, ReplyError } from '../../preload/contract/errors.ts';

/** An expected failure of a handler; anything else it throws is a fault of the program. `file`: as in `ReplyError`. */
export class Refusal extends Error {
  readonly error: ReplyError;

  constructor(code: ErrorCode, file?: string) {
    super(code);
    this.error = file === undefined ? { code } : { code, file };
  }
}
