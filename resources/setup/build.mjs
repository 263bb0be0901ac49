import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.mjs';
import { checkout } from './paths.mjs';
import { run } from './run.mjs';
import { SetupProblem, say } from './say.mjs';

const sources = [
  'main',
  'preload',
  'renderer',
  'resources/accuracy.json',
  'resources/grid-templates',
  'resources/lexicons',
  'resources/sample',
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = join(checkout, 'build', 'built-from');

/** Builds the app into build/, if its sources are not those of the build at hand. */
export async function ensureBuild() {
  if (isCurrent()) return;
  await underLock(`build ${checkout}`, async () => {
    if (isCurrent()) return;
    say('Building…');
    const from = fingerprint();
    rmSync(stamp, { force: true });
    const tool = join(checkout, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    if ((await run(process.execPath, [tool, 'build', '--logLevel', 'error'])) !== 0)
      throw new SetupProblem('The build failed: see its message above.');
    writeFileSync(stamp, from);
  });
}

function isCurrent() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** Changes when a source file is added, removed, renamed or written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(join(checkout, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
