import type { ErrorCode } from '../../preload/contract/errors.ts';

/** An expected failure of a handler; anything else it throws is a fault of the program. */
export class Refusal extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}
