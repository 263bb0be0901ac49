// tsx tests/bench/bench-desk.ts [profile]: how the desk answers with 1,000 applications read from files (on a given profile: with what
// it holds), and how it scrolls 5,000. Each figure stands beside its limit; one over its limit ends the bench with a fault.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openTestDisplay from '../helpers/open-test-display.ts';
import { runBatch } from '../helpers/run-batch.ts';
import { benchCv } from './bench-cvs.ts';
import { benchVacancy } from './bench-vacancy.ts';
import { type Figure, timeDesk, timeScrolling } from './time-desk.ts';

const candidates = 1000;

/** Screens CVs into a profile. */
async function fillProfile(folder: string): Promise<string> {
  const [cvs, profile] = [join(folder, 'cvs'), join(folder, 'profile')];
  mkdirSync(cvs);
  for (let number = 0; number < candidates; number += 1) writeFileSync(join(cvs, `cv-${number}.pdf`), benchCv(number));
  writeFileSync(join(folder, 'vacancy.json'), JSON.stringify(benchVacancy));
  const paths = ['--vacancy', join(folder, 'vacancy.json'), '--cvs', cvs, '--out', join(folder, 'out'), '--profile', profile];
  const run = await runBatch(['screen', ...paths]);
  if (run.status !== 0) throw new Error(`the screening ended with ${run.status}: ${run.stderr.slice(-500)}`);
  return profile;
}

const print = ({ what, ms, limit }: Figure): void =>
  console.log(`${ms <= limit ? 'ok  ' : 'OVER'} ${what}: ${ms.toFixed(0)} ms (limit ${limit} ms)`);

const closeDisplay = await openTestDisplay();
const folder = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
try {
  const desk = await timeDesk(process.argv[2] ?? (await fillProfile(folder)));
  desk.forEach(print);
  const scrolling = await timeScrolling();
  scrolling.forEach(print);
  if ([...desk, ...scrolling].some(({ ms, limit }) => ms > limit)) process.exitCode = 1;
} finally {
  closeDisplay();
  rmSync(folder, { recursive: true, force: true });
}
