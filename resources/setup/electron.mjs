import { spawn } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openDisplay } from './display.mjs';
import { checkout } from './paths.mjs';
import { executableIn } from './runtime.mjs';
import { removeTemporaryProfile } from './temporary-profile.mjs';

/** Lines Chromium logs on its own account: `[123:0101/120000.000:ERROR:file.cc(1)] …` in any of its forms. */
const chromiumLog = /^\[\d+:[\d:/.]*:?(VERBOSE\d|INFO|WARNING|ERROR|FATAL):/;

/** Chromium shares pages between its processes here; containers often leave it too little. */
const sharedMemory = { folder: '/dev/shm', enough: 512 * 1024 * 1024 };

/** Switches a start from a checkout needs here: root cannot use Chromium's sandbox of processes. */
export function runtimeSwitches() {
  return [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(isSharedMemoryShort() ? ['--disable-dev-shm-usage'] : [])];
}

function isSharedMemoryShort() {
  if (process.platform !== 'linux') return false;
  try {
    const { bavail, bsize } = statfsSync(sharedMemory.folder);
    return bavail * bsize < sharedMemory.enough;
  } catch {
    return true;
  }
}

/**
 * Starts the built app and waits for its end. Signals are passed on.
 * @param {string} runtime folder of the Electron runtime
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit status; 130 where a signal ended it
 */
export async function runElectron(runtime, args) {
  const stop = new AbortController();
  const take = (/** @type {NodeJS.Signals} */ signal) => stop.abort(signal);
  for (const signal of signals) process.on(signal, take);
  const display = await openDisplay();
  try {
    const env = { ...process.env, ...display.env };
    if (stop.signal.aborted) return interrupted;
    const status = await runUntilEnd(executableIn(runtime), [...runtimeSwitches(), checkout, ...args], env, stop.signal);
    return stop.signal.aborted ? interrupted : status;
  } finally {
    display.close();
    for (const signal of signals) process.off(signal, take);
  }
}

const interrupted = 130;

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop its reason is the signal to pass on
 * @returns {Promise<number>}
 */
function runUntilEnd(executable, args, env, stop) {
  return new Promise((resolve, reject) => {
    const { ELECTRON_RUN_AS_NODE: _, ...clean } = env;
    const child = spawn(executable, args, { cwd: process.env.INIT_CWD ?? process.cwd(), env: clean, stdio: ['ignore', 'inherit', 'pipe'] });
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!chromiumLog.test(line)) process.stderr.write(`${line}\n`);
    });
    stop.addEventListener('abort', () => child.kill(stop.reason));
    child.on('error', reject);
    child.on('close', (status) => {
      removeTemporaryProfile(child.pid);
      resolve(status ?? 1);
    });
  });
}

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
