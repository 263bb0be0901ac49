import { pathToFileURL } from 'node:url';
import { ensureBuild } from './build.mjs';
import { ensureNpmPackages } from './npm-packages.mjs';
import { ensureRuntime } from './runtime.mjs';
import { SetupProblem, say } from './say.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/**
 * Brings what this machine lacks to run the app: npm packages, system packages, the Electron runtime, the build. Quick
 * where nothing is missing.
 * @returns {Promise<string>} folder of the Electron runtime
 */
export async function setUp() {
  await ensureNpmPackages();
  await ensureSystemPackages();
  const runtime = await ensureRuntime();
  await ensureBuild();
  return runtime;
}

/**
 * Runs a command of the command line and ends the process with its exit status; a setup problem is one line.
 * @param {() => Promise<number>} command
 */
export async function asCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await asCommand(async () => {
    await setUp();
    return 0;
  });
}
