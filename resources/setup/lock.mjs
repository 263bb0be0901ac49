import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder } from './paths.mjs';
import { say } from './say.mjs';

/**
 * Lets one process at a time do a piece of work. A lock whose process has ended, or ended before it wrote who it is, is taken over.
 * @template T
 * @param {string} name what is locked; any text
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function underLock(name, work) {
  const folder = join(cacheFolder(), 'locks');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, createHash('sha256').update(name).digest('hex').slice(0, 24));
  for (let told = false; !take(file); told = true) {
    if (!told) say(`Waiting for another set-up to finish… (If none runs, delete ${file}.)`);
    await wait(500);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const owner = ownerOf(file);
  if (owner === null ? isOld(file) : !isAlive(owner)) rmSync(file, { force: true });
  return false;
}

/** Whoever takes a lock says at once who it is. */
const patienceMs = 10_000;

/** @param {string} file */
function isOld(file) {
  const about = statSync(file, { throwIfNoEntry: false });
  return about !== undefined && Date.now() - about.mtimeMs > patienceMs;
}

/** @param {string} file */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

/**
 * Whether a process runs.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : null;
}
