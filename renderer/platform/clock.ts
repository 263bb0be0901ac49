/** Milliseconds that only ever grow, for durations. */
export function elapsedMs(): number {
  return performance.now();
}

/** The present moment in ISO 8601 with milliseconds, UTC. */
export function nowIso(): string {
  return new Date().toISOString();
}

/** Today's date on this machine's calendar, ISO 8601. */
export function todayIso(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
