import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBatch } from '../helpers/run-batch.ts';
import { type Usage, watchProcesses } from './watch-processes.ts';

/** What a screening took. */
export interface Screening {
  readonly candidates: number;
  readonly failures: number;
  /** Judging, which runs meanwhile, not counted. */
  readonly readMs: number;
  readonly judgeMs: number;
  /** From the start of the command to the last verdict, without the start of the program and the outputs. */
  readonly totalMs: number;
  /** Of all processes until the last file is read; null off Linux. */
  readonly usage: Usage | null;
}

/** Where files are screened, and against what. */
export interface Bench {
  readonly folder: string;
  /** Path of the vacancy. */
  readonly vacancy: string;
}

const reportEvery = 250;

/** Writes the files, which `remove` takes away again. */
export async function writeFiles(bench: Bench, name: string, count: number, make: (number: number) => Uint8Array | Promise<Uint8Array>) {
  const cvs = join(bench.folder, name);
  mkdirSync(cvs);
  const paths = Array.from({ length: count }, (_, number) => join(cvs, `cv-${String(number).padStart(4, '0')}.pdf`));
  for (const [number, path] of paths.entries()) writeFileSync(path, await make(number));
  return { cvs, paths, remove: () => rmSync(cvs, { recursive: true, force: true }) };
}

/**
 * Screens a folder of files in the app and gives what it took. The command is ended when the results are written: what its printed
 * outputs cost is another bench's figure.
 */
export async function screenFolder(bench: Bench, cvs: string): Promise<Screening> {
  const out = `${cvs}-out`;
  const done = new AbortController();
  const endWatch = watchProcesses();
  const args = ['screen', '--vacancy', bench.vacancy, '--cvs', cvs, '--out', out];
  const isDone = (): boolean => {
    try {
      return readFileSync(join(out, 'results.json')).length > 0;
    } catch {
      return false;
    }
  };
  const look = setInterval(() => isDone() && done.abort(), 200);
  let usage: Usage | null = null;
  const onProgress = (line: string): void => {
    if (report(line)) usage = endWatch();
  };
  const run = await runBatch(args, { signal: done.signal, onProgress }).finally(() => clearInterval(look));
  endWatch();
  if (!isDone()) throw new Error(`the screening ended with ${run.status}: ${run.stderr.slice(-500)}`);
  const { candidates, failures, timing } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
  rmSync(out, { recursive: true, force: true });
  return { candidates: candidates.length, failures: failures.length, ...timing, usage };
}

/** Passes on every so many lines of the command's own progress, `done/total file`; true for the last. */
function report(line: string): boolean {
  const [, done = '', total = ''] = /^(\d+)\/(\d+) /u.exec(line) ?? [];
  if (done !== '' && Number(done) % reportEvery === 0) process.stderr.write(`  ${done}/${total}\n`);
  return done !== '' && done === total;
}
