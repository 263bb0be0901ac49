import { join, normalize, sep } from 'node:path';

/**
 * Path of the file an address of the app stands for, or null where it lies outside the folder.
 *
 * @param folder the build's renderer folder
 * @param address as `app://tamis/assets/index.js`
 */
export function resolveAsset(folder: string, address: string): string | null {
  const path = decodedPath(address);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

function decodedPath(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
}
