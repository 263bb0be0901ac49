import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Removes the temporary profile of a batch run (`main/batch/temporary-profile.ts`) that has ended: the last of Chromium's
 * processes may have written to it after the main one was gone.
 * @param {number | undefined} pid of the run's main process
 */
export function removeTemporaryProfile(pid) {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(`tamis-batch-${pid}-`));
  for (const name of names) rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 5 });
}
