import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultReadLimits } from '../../renderer/reading/limits.ts';
import { hostileFiles } from './hostile-files.ts';
import { type Answer, type Case, Reader } from './reader.ts';
import { sampleApplications } from './sample-applications.ts';
import { samples } from './samples.ts';

/**
 * `npm run robustness`: hostile files and seeded damage against the readers. `--rounds N`: seeds for each small sample (a tenth of them
 * for each sample application); `--folder F`: reads the files of a folder instead, whatever they are, and counts the outcomes.
 * A hang, a broken contract or memory that does not come back fails.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' }, folder: { type: 'string' } } });
const rounds = Number(values.rounds);
const reader = new Reader(defaultReadLimits.maxMilliseconds);
const faults: string[] = [];
const tally = new Map<string, number>();
let counted = 0;

/** Megabytes by which a reader may have grown after all of its files: caches of fonts and compiled code. */
const allowedGrowth = 150;

async function count(name: string, which: Case): Promise<Answer> {
  const answer = await reader.read(which);
  counted += 1;
  tally.set(answer.result.split(':')[0] as string, (tally.get(answer.result.split(':')[0] as string) ?? 0) + 1);
  if (answer.result === 'hung' || answer.result.startsWith('broken')) faults.push(`${name}: ${answer.result}`);
  return answer;
}

async function readHostileFiles(): Promise<void> {
  for (const [hostile, { name, expected }] of hostileFiles.entries()) {
    const { result, milliseconds } = await reader.read({ hostile });
    const right = expected.some((code) => code === result);
    if (!right) faults.push(`${name}: ${result} instead of ${expected.join(' or ')}`);
    console.log(`${right ? 'ok  ' : 'FAIL'} ${result.padEnd(20)} ${String(milliseconds).padStart(6)} ms  ${name}`);
  }
}

async function readDamaged(sample: string, times: number): Promise<void> {
  let slowest = 0;
  for (let seed = 1; seed <= times; seed += 1) {
    const { milliseconds } = await count(`${sample} damaged by seed ${seed}`, { sample, seed });
    slowest = Math.max(slowest, milliseconds);
  }
  console.log(`     ${sample.padEnd(32)} ${times} times damaged, slowest ${slowest} ms`);
}

async function readFolder(folder: string): Promise<void> {
  for (const name of readdirSync(folder).sort()) {
    const { result, milliseconds } = await count(name, { path: join(folder, name) });
    if (milliseconds > 5_000) console.log(`slow ${result} ${milliseconds} ms  ${name}`);
  }
}

/** A sound file read over and over before and after everything else: what memory the reader holds in between is what it kept. */
async function settle(): Promise<number> {
  let megabytes = 0;
  for (let time = 0; time < 20; time += 1) megabytes = (await reader.read({ sample: 'pdf', seed: 0 })).megabytes;
  return megabytes;
}

const before = await settle();
const starts = reader.starts;
if (values.folder) await readFolder(values.folder);
else {
  await readHostileFiles();
  for (const sample of Object.keys(samples)) await readDamaged(sample, rounds);
  for (const sample of Object.keys(sampleApplications)) await readDamaged(sample, Math.ceil(rounds / 10));
}
const after = await settle();
reader.end();

const outcomes = [...tally].sort().map(([result, times]) => `${result}: ${times}`);
console.log(outcomes.join(' · '));
console.log(`memory of the reader: ${before} MB before, ${after} MB after${reader.starts > starts ? ' (replaced in between)' : ''}`);
if (after > before + allowedGrowth) faults.push(`memory did not come back: ${before} MB before, ${after} MB after`);
for (const fault of faults) console.error(fault);
console.log(
  `${values.folder ? 0 : hostileFiles.length} hostile files, ${counted} ${values.folder ? 'foreign' : 'damaged'} ones, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
