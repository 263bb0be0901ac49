import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.mjs';
import { checkout } from './paths.mjs';
import { run } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

/** Brings node_modules to what package-lock.json names, if it is not so already. */
export async function ensureNpmPackages() {
  if (isCurrent()) return;
  await underLock(`npm ${checkout}`, async () => {
    if (isCurrent()) return;
    say('Installing npm packages…');
    const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', NODE_ENV: 'development' };
    if ((await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env })) !== 0) {
      throw new SetupProblem('npm ci failed: see its message above.');
    }
  });
}

/** Whether npm's own record of what it installed has every package of the lock file, but for optional ones. */
function isCurrent() {
  const wanted = packagesIn(join(checkout, 'package-lock.json'));
  const present = packagesIn(join(checkout, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version);
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean}>}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
