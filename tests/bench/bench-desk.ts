import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runBatch } from '../helpers/run-batch.ts';
import { benchCv } from './bench-cvs.ts';
import { type Bench, writeFiles } from './screen-folder.ts';
import { type Figure, timeDesk, timeScrolling } from './time-desk.ts';

const candidates = 1000;

/** Screens CVs into a profile. */
async function fillProfile(bench: Bench): Promise<string> {
  process.stderr.write(`screening ${candidates} files into a profile\n`);
  const { cvs, remove } = await writeFiles(bench, 'desk', candidates, benchCv);
  const [out, profile] = [join(bench.folder, 'desk-out'), join(bench.folder, 'profile')];
  const run = await runBatch(['screen', '--vacancy', bench.vacancy, '--cvs', cvs, '--out', out, '--profile', profile]);
  if (run.status !== 0) throw new Error(`the screening ended with ${run.status}: ${run.stderr.slice(-500)}`);
  remove();
  rmSync(out, { recursive: true, force: true });
  return profile;
}

/**
 * How the desk answers with 1,000 applications read from files, and how it scrolls 5,000.
 *
 * @param profile whose work to use instead: its first vacancy
 */
export async function benchDesk(bench: Bench, profile: string | null, hold: (figure: Figure) => void): Promise<void> {
  const own = profile ?? (await fillProfile(bench));
  console.log(`the desk, with ${profile === null ? `${candidates} applications` : 'the profile given'}`);
  for await (const figure of timeDesk(own)) hold(figure);
  for await (const figure of timeScrolling()) hold(figure);
}
