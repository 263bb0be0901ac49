/** Writes items in the order they come in. */
export interface JointWriter<T> {
  /** Hands an item over; waits only while too many are waiting. Rejects once a write has failed. */
  add(item: T): Promise<void>;
  /** Waits until everything is written. Rejects if a write failed. */
  finish(): Promise<void>;
}

/** Items that may wait for the write that is under way. */
const mostWaiting = 32;

/**
 * Writes what comes in during a write together with the next: each write waits for the disk, and one for many costs hardly more than
 * one for one.
 */
export function writeTogether<T>(write: (items: readonly T[]) => Promise<void>): JointWriter<T> {
  let waiting: T[] = [];
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const items = waiting;
      waiting = [];
      await write(items);
    }
    running = null;
  };
  return {
    async add(item) {
      waiting.push(item);
      running ??= run();
      // Whoever waits hears of a failure; for the others `finish` tells.
      running.catch(() => undefined);
      if (waiting.length >= mostWaiting) await running;
    },
    async finish() {
      await running;
    },
  };
}
