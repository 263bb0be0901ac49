import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchOfficialRuntime, officialRuntime } from './official-runtime.mjs';
import { makeRegistryRuntime, registryRuntime } from './registry-runtime.mjs';
import { SetupProblem, say } from './say.mjs';

/**
 * The Electron runtime to use, without fetching anything: the folder ELECTRON_OVERRIDE_DIST_PATH names, else Electron's own
 * release, else the one made from the npm registry.
 * @returns {string | null} its folder
 */
export function findRuntime() {
  return process.env.ELECTRON_OVERRIDE_DIST_PATH || officialRuntime() || registryRuntime();
}

/**
 * The same, fetching or making it where there is none.
 * @returns {Promise<string>} its folder
 */
export async function ensureRuntime() {
  const present = findRuntime();
  if (present !== null) {
    if (existsSync(executableIn(present))) return present;
    throw new SetupProblem(`There is no Electron in ${present}.`);
  }
  say('Fetching the Electron runtime…');
  return (await fetchOfficialRuntime()) ?? makeRegistryRuntime();
}

/**
 * Path of the executable in a runtime's folder.
 * @param {string} folder
 */
export function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}
