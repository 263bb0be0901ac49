import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** What Electron, its virtual display and the tests need of Debian; newer releases carry some under a name ending in t64. */
const needed = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'fonts-noto-core',
  'poppler-utils',
];

/** Installs missing Debian packages where it may; else prints the one command that does. Other systems are left alone. */
export async function ensureSystemPackages() {
  if (process.platform !== 'linux' || spawnSync('dpkg-query', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const missing = missingPackages();
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) {
    say(`System packages are missing. Install them once with:\n  sudo apt-get ${install.join(' ')}`);
    return;
  }
  say(`Installing system packages: ${missing.join(' ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  if ((await run('apt-get', ['-qq', ...install], { env })) !== 0) {
    say(`System packages could not be installed. Once apt-get works here, run:\n  apt-get ${install.join(' ')}`);
  }
}

function missingPackages() {
  const asked = needed.flatMap((name) => [name, `${name}t64`]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own format
  const answer = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...asked], { encoding: 'utf8' });
  const installed = new Set(answer.stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])));
  return needed.filter((name) => !installed.has(name) && !installed.has(`${name}t64`)).map(nameHere);
}

/**
 * The name under which this release has a package.
 * @param {string} name
 */
function nameHere(name) {
  const policy = spawnSync('apt-cache', ['policy', `${name}t64`], { encoding: 'utf8' }).stdout ?? '';
  return /Candidate: \d/.test(policy) ? `${name}t64` : name;
}
