/**
 * Writes a fault of the program to stderr: where it arose, its kind and its stack's places. Messages are left out, since
 * they may quote a document or a path.
 */
export function logFault(where: string, error: unknown): void {
  process.stderr.write(`tamis: fault in ${where}: ${traceOf(error)}\n`);
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error object';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...places].join('\n');
}
