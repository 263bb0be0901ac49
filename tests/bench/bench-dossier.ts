// tsx tests/bench/bench-dossier.ts [candidates]: what the dossier of a large selection takes in time and memory.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openTestDisplay from '../helpers/open-test-display.ts';
import { runBatch } from '../helpers/run-batch.ts';
import { benchCv } from './bench-cvs.ts';
import { benchVacancy } from './bench-vacancy.ts';
import { timeDossier } from './time-dossier.ts';

const candidates = Number(process.argv[2] ?? 1000);
const closeDisplay = await openTestDisplay();
const folder = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
try {
  const cvs = join(folder, 'cvs');
  mkdirSync(cvs);
  for (let number = 0; number < candidates; number += 1) {
    writeFileSync(join(cvs, `cv-${String(number).padStart(4, '0')}.pdf`), benchCv(number));
  }
  writeFileSync(join(folder, 'vacancy.json'), JSON.stringify(benchVacancy));
  const profile = join(folder, 'profile');
  const startedAt = performance.now();
  const run = await runBatch([
    'screen',
    ...['--vacancy', join(folder, 'vacancy.json'), '--cvs', cvs, '--out', join(folder, 'out'), '--profile', profile],
  ]);
  if (run.status !== 0) throw new Error(`the screening ended with ${run.status}: ${run.stderr.slice(-500)}`);
  console.log(`${candidates} applications screened, five outputs written: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  const { seconds, megabytes, longestPause, files } = await timeDossier(profile);
  console.log(
    `dossier: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most, longest pause of the window ${longestPause.toFixed(0)} ms`,
  );
  for (const file of files) console.log(`  ${file}`);
} finally {
  closeDisplay();
  rmSync(folder, { recursive: true, force: true });
}
