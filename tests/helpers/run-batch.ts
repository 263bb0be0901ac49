import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkout } from '../../resources/setup/paths.mjs';

/** What a batch command left. */
export interface BatchRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a batch command as `npm run --silent screen` does.
 *
 * @param args `screen` or `vacancy`, then its options
 * @param options.within a program and its arguments to run the command under, as `unshare --net`
 * @param options.env variables beside the process's own
 * @param options.signal ends the command
 * @param options.onProgress gets each line of its progress
 */
export function runBatch(
  args: readonly string[],
  options: {
    readonly within?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
    readonly onProgress?: (line: string) => void;
  } = {},
): Promise<BatchRun> {
  const [program = '', ...rest] = [...(options.within ?? []), process.execPath, join(checkout, 'resources', 'setup', 'batch.mjs'), ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { cwd: checkout, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    if (options.onProgress) createInterface({ input: child.stderr }).on('line', options.onProgress);
    options.signal?.addEventListener('abort', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
