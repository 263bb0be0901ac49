import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ErrorCode } from '../../preload/contract/errors.ts';
import { Refusal } from '../ipc/refusal.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EROFS: 'access-denied',
};

/**
 * Writes a file whole or not at all: beside its place, flushed to the disk, then renamed over it.
 *
 * @throws Refusal `disk-full`, `access-denied` or `write-failed`; a file of that name is then as it was
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.part`);
  try {
    await writeFlushed(part, bytes);
    await rename(part, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw writeProblem(error, path);
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself durable; Windows knows no such thing. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Why the system did not write a file or folder. */
export function writeProblem(error: unknown, path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Refusal(codes[code] ?? 'write-failed', basename(path));
}
