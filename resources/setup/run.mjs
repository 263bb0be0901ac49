import { spawn } from 'node:child_process';
import { checkout } from './paths.mjs';

/**
 * Runs a program to its end, its output on stderr.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>} its exit status; 127 where it could not be started, 128 where a signal ended it
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? checkout,
      env: options.env ?? process.env,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32' && program === 'npm',
    });
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 128));
  });
}
