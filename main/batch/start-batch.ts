import { resolve } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { serveAppChannels } from '../ipc/app-channels.ts';
import { preloadScript, rendererFolder } from '../paths.ts';
import { appUrl } from '../scheme/app-url.ts';
import { serveApp } from '../scheme/serve-app.ts';
import { sandboxedPage } from '../security/sandboxed-page.ts';
import { secureSession } from '../security/secure-session.ts';
import type { Command } from './command-line.ts';
import { prepareJob } from './job.ts';
import { serveBatch } from './serve-batch.ts';
import { makeTemporaryProfile, removeProfile } from './temporary-profile.ts';
import { UsageProblem } from './usage-problem.ts';

/** Exit status of a command stopped from outside. */
const interrupted = 130;

/** Runs one command in a hidden window and ends the process with its exit status. Must be called before the app is ready. */
export async function startBatch(command: Command): Promise<void> {
  const profile = command.kind === 'screen' && command.profile !== null ? resolve(command.profile) : null;
  const folder = profile ?? makeTemporaryProfile();
  app.setPath('userData', folder);
  if (profile === null) process.on('exit', () => removeProfile(folder));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.exit(interrupted));
  // Once it is up, Chromium takes those signals itself and quits the app, which a run to its end never does.
  app.on('will-quit', () => app.exit(interrupted));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  app.disableHardwareAcceleration();
  if (!app.requestSingleInstanceLock()) throw new UsageProblem(['usage.profileInUse'], { path: folder });
  await app.whenReady();
  await openBatchWindow(command);
}

async function openBatchWindow(command: Command): Promise<void> {
  const job = await prepareJob(command);
  serveApp(session.defaultSession, rendererFolder);
  await secureSession(session.defaultSession);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...sandboxedPage, preload: preloadScript, backgroundThrottling: false },
  });
  window.webContents.on('render-process-gone', (_event, details) => fail(`the hidden window ended: ${details.reason}`));
  window.webContents.on('did-fail-load', (_event, code) => fail(`the hidden window could not load (${code})`));
  serveAppChannels(window);
  serveBatch(window, job, (status) => app.exit(status));
  await window.loadURL(appUrl('batch.html'));
}

function fail(line: string): void {
  process.stderr.write(`tamis: ${line}\n`);
  app.exit(1);
}
