// npm run package: makes installers, or with `--dir` the app's folder alone, for a check on this machine.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './paths.mjs';
import { run } from './run.mjs';
import { SetupProblem, say } from './say.mjs';
import { asCommand, setUp } from './setup.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

await asCommand(async () => {
  const runtime = await setUp();
  const args = process.argv.slice(2);
  if (existsSync(join(runtime, 'runtime-origin.json'))) {
    if (!args.includes('--dir'))
      throw new SetupProblem("Installers take Electron's own release, which is not available here: only `npm run package -- --dir` works.");
    say("This folder holds a runtime made from the npm registry, not Electron's own release: for checks only.");
  }
  mkdirSync(join(checkout, 'dist'), { recursive: true });
  writeFileSync(join(checkout, 'dist', 'third-party-notices.txt'), thirdPartyNotices());
  const builder = join(checkout, 'node_modules', '.bin', 'electron-builder');
  return run(builder, [...args, '--publish', 'never', ...(args.includes('--dir') ? ofRuntime(runtime) : [])]);
});

/**
 * Takes the runtime at hand instead of fetching one.
 * @param {string} runtime
 */
function ofRuntime(runtime) {
  const version = readFileSync(join(runtime, 'version'), 'utf8').trim().replace(/^v/, '');
  return [`-c.electronDist=${runtime}`, `-c.electronVersion=${version}`];
}
