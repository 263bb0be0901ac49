import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defaultReadLimits } from '../../renderer/reading/limits.ts';
import { hostileFiles } from './hostile-files.ts';
import { samples } from './samples.ts';
import type { Answer, Case } from './worker.ts';

/** `npm run robustness [-- rounds]`: hostile files and seeded damage against the readers; a hang or a broken contract fails. */
const rounds = Number(process.argv[2] ?? 300);
const pool: { worker: ChildProcess | null } = { worker: null };
const faults: string[] = [];
const tally = new Map<string, number>();

function readIn(which: Case): Promise<Answer> {
  pool.worker ??= fork(fileURLToPath(new URL('./worker.ts', import.meta.url)));
  const current = pool.worker;
  return new Promise((resolve) => {
    const settle = (result: string, milliseconds: number, keep: boolean): void => {
      clearTimeout(timer);
      current.removeAllListeners();
      if (!keep) {
        current.kill('SIGKILL');
        pool.worker = null;
      }
      resolve({ result, milliseconds });
    };
    const timer = setTimeout(() => settle('hung', defaultReadLimits.maxMilliseconds, false), defaultReadLimits.maxMilliseconds);
    current.once('message', (answer) => {
      const { result, milliseconds } = answer as unknown as Answer;
      settle(result, milliseconds, true);
    });
    current.once('exit', (code) => settle(`broken: ended with ${code}`, 0, false));
    current.send(which);
  });
}

for (const [hostile, { name, expected }] of hostileFiles.entries()) {
  const { result, milliseconds } = await readIn({ hostile });
  const right = expected.some((code) => code === result);
  if (!right) faults.push(`${name}: ${result} instead of ${expected.join(' or ')}`);
  console.log(`${right ? 'ok  ' : 'FAIL'} ${result.padEnd(20)} ${String(milliseconds).padStart(6)} ms  ${name}`);
}
for (const sample of Object.keys(samples)) {
  let slowest = 0;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const { result, milliseconds } = await readIn({ sample, seed });
    slowest = Math.max(slowest, milliseconds);
    tally.set(result, (tally.get(result) ?? 0) + 1);
    if (result === 'hung' || result.startsWith('broken')) faults.push(`${sample} damaged by seed ${seed}: ${result}`);
  }
  console.log(`     ${sample.padEnd(20)} ${rounds} times damaged, slowest ${slowest} ms`);
}
pool.worker?.kill();
console.log(
  [...tally]
    .sort()
    .map(([result, count]) => `${result}: ${count}`)
    .join(' · '),
);
for (const fault of faults) console.error(fault);
console.log(`${hostileFiles.length} hostile files, ${rounds * Object.keys(samples).length} damaged ones, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
