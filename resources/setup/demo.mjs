// npm run demo: screens the bundled applications against the bundled notice, then opens the app on that work.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './display.mjs';
import { runElectron } from './electron.mjs';
import { checkout } from './paths.mjs';
import { SetupProblem, say } from './say.mjs';
import { asCommand, setUp } from './setup.mjs';

const sample = join(checkout, 'resources', 'sample');
const out = join(checkout, 'out');
const profile = join(out, 'profile');

await asCommand(async () => {
  const runtime = await setUp();
  rmSync(profile, { recursive: true, force: true });
  const status = await runElectron(runtime, [
    'screen',
    '--vacancy',
    notice(),
    '--cvs',
    join(sample, 'applications'),
    '--out',
    out,
    '--profile',
    profile,
  ]);
  if (status !== 0) return status;
  say(`\nshortlist.pdf, matrix.xlsx, dossier.docx, shortlist.csv and results.json are in ${out}`);
  if (!hasDisplay()) {
    say('There is no display here: the app is not opened. `npm start` opens it where there is one.');
    return 0;
  }
  return runElectron(runtime, [`--profile=${profile}`]);
});

function notice() {
  const name = existsSync(sample) ? readdirSync(sample).find((file) => /^notice\.(docx|pdf)$/.test(file)) : undefined;
  if (name === undefined) throw new SetupProblem(`The sample notice is missing from ${sample}.`);
  return join(sample, name);
}
