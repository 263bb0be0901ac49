import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupProblem } from './say.mjs';

/** @typedef {{env: Record<string, string>, close: () => void}} Display */

/** Whether windows can be shown to a person here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * A display for Electron: the one at hand, else a virtual one (Xvfb) on a free number, open to this user only.
 * @returns {Promise<Display>} the variables a program needs to use it, and how to end it
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: {}, close: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'tamis-display-'));
  const authority = join(folder, 'Xauthority');
  writeFileSync(authority, authorityRecord(), { mode: 0o600 });
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-auth', authority], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const number = await displayNumber(server);
    return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, close };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new SetupProblem('There is no display, and Xvfb, the virtual one, could not be started: install the package xvfb.'));
    let text = '';
    server.on('error', fail);
    server.on('exit', fail);
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
  });
}

/** An Xauthority file of one record (libXau): any display of this host, MIT-MAGIC-COOKIE-1, a random key. */
function authorityRecord() {
  const familyWild = Buffer.from([0xff, 0xff]);
  const fields = [Buffer.from(hostname()), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), randomBytes(16)];
  return Buffer.concat([familyWild, ...fields.flatMap((field) => [Buffer.from([field.length >> 8, field.length & 255]), field])]);
}
