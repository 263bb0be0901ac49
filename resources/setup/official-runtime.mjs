import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from './paths.mjs';

const electronPackage = join(checkout, 'node_modules', 'electron');
/** A fetch that brings nothing for this long is given up. */
const patienceMs = 15_000;

/**
 * Folder of the Electron release that belongs to the npm package `electron`, or null where it is not there whole.
 * @returns {string | null}
 */
export function officialRuntime() {
  try {
    const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
    const folder = join(electronPackage, 'dist');
    const present = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
    return present === version && statSync(join(electronPackage, 'path.txt')).isFile() ? folder : null;
  } catch {
    return null;
  }
}

/**
 * Lets the npm package fetch its release; gives up quietly where the network refuses it or brings nothing.
 * @returns {Promise<string | null>} its folder, or null
 */
export async function fetchOfficialRuntime() {
  const work = mkdtempSync(join(tmpdir(), 'tamis-electron-'));
  try {
    await runInstaller(work);
    return officialRuntime();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} work folder for temporary files, whose growth shows that the fetch goes on
 * @returns {Promise<void>}
 */
function runInstaller(work) {
  return new Promise((resolve) => {
    const env = { ...process.env, TMPDIR: work, TEMP: work, TMP: work };
    const child = spawn(process.execPath, [join(electronPackage, 'install.js')], { cwd: electronPackage, env, stdio: 'ignore' });
    let size = 0;
    const watch = setInterval(() => {
      const now = sizeOf(work);
      if (now === size) child.kill();
      size = now;
    }, patienceMs);
    const end = () => {
      clearInterval(watch);
      resolve();
    };
    child.on('error', end);
    child.on('close', end);
  });
}

/** @param {string} folder */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    try {
      return sum + statSync(join(folder, name)).size;
    } catch {
      return sum;
    }
  }, 0);
}
