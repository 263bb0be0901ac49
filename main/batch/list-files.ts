import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file below a folder; `name` is its path from there with `/`. `size` is 0 where the file cannot be looked at. */
export interface ListedFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/**
 * All files below a folder, in order of their names' code units. Hidden files and folders are left out; links are
 * followed, a folder on its own way down only once; what cannot be looked at is listed all the same, so that it is
 * accounted for.
 *
 * @throws where the folder itself cannot be read
 */
export async function listFiles(folder: string): Promise<readonly ListedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const above = new Set([await realpath(folder)]);
  return listEntries(folder, '', entries, above);
}

async function listEntries(folder: string, prefix: string, entries: readonly Dirent[], above: ReadonlySet<string>): Promise<ListedFile[]> {
  const visible = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: ListedFile[] = [];
  for (const entry of visible) found.push(...(await listEntry(join(folder, entry.name), `${prefix}${entry.name}`, above)));
  return found;
}

async function listEntry(path: string, name: string, above: ReadonlySet<string>): Promise<readonly ListedFile[]> {
  const about = await stat(path).catch(() => null);
  if (!about?.isDirectory()) return [{ path, name, size: about?.size ?? 0 }];
  const real = await realpath(path);
  if (above.has(real)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [{ path, name, size: 0 }];
  return listEntries(path, `${name}/`, entries, new Set([...above, real]));
}
