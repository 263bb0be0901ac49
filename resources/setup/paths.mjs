import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this file lies in. */
export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where what set-up makes is kept between checkouts: TAMIS_CACHE, else the system's place for caches. */
export function cacheFolder() {
  const { TAMIS_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (TAMIS_CACHE) return TAMIS_CACHE;
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'tamis', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'tamis');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'tamis');
}
