import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { AppInfo } from '../preload/contract/app.ts';

/** A runtime that set-up made from the npm registry carries this file beside its executable. */
const originFile = 'runtime-origin.json';

/** What runs: the app's version and the runtime's. */
export function appInfo(): AppInfo {
  return {
    name: app.getName(),
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    runtime: existsSync(join(dirname(process.execPath), originFile)) ? 'registry' : 'official',
    systemLocale: app.getLocale() || 'fr',
  };
}
