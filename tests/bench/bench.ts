// npm run bench: what a screening costs beside pdftotext on the same files, and how soon the window can be used.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import openTestDisplay from '../helpers/open-test-display.ts';
import { runBatch } from '../helpers/run-batch.ts';
import { benchCv } from './bench-cvs.ts';
import { benchVacancy } from './bench-vacancy.ts';
import { timeStart } from './time-start.ts';

const files = 300;
const starts = 3;

/** Milliseconds that pdftotext takes for the files, one process a file, as many at once as there are cores. */
async function timePdfToText(paths: readonly string[]): Promise<number | null> {
  if (spawnSync('pdftotext', ['-v']).error) return null;
  const startedAt = performance.now();
  const waiting = [...paths];
  const lane = async (): Promise<void> => {
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      const child = spawn('pdftotext', ['-layout', path, '-'], { stdio: ['ignore', 'ignore', 'inherit'] });
      await new Promise((resolve) => child.on('close', resolve));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return performance.now() - startedAt;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const closeDisplay = await openTestDisplay();
const folder = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
try {
  const cvs = join(folder, 'cvs');
  mkdirSync(cvs);
  const paths = Array.from({ length: files }, (_, number) => join(cvs, `cv-${String(number).padStart(3, '0')}.pdf`));
  for (const [number, path] of paths.entries()) writeFileSync(path, benchCv(number));
  writeFileSync(join(folder, 'vacancy.json'), JSON.stringify(benchVacancy));
  const out = join(folder, 'out');

  const textMs = await timePdfToText(paths);
  const startedAt = performance.now();
  const run = await runBatch(['screen', '--vacancy', join(folder, 'vacancy.json'), '--cvs', cvs, '--out', out]);
  const wallMs = performance.now() - startedAt;
  if (run.status !== 0) throw new Error(`the screening ended with ${run.status}: ${run.stderr.slice(-500)}`);
  const { candidates, failures, timing } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));

  console.log(`${candidates.length} text PDFs of 2 to 4 pages screened, ${failures.length} failed, on ${availableParallelism()} cores`);
  console.log(`  whole command with start and exports: ${seconds(wallMs)}`);
  console.log(
    `  reading ${seconds(timing.readMs)}, understanding and judging ${seconds(timing.judgeMs)}, ${(timing.totalMs / files).toFixed(0)} ms a file in all`,
  );
  if (textMs === null) console.log('  pdftotext is not installed: no ratio');
  else
    console.log(
      `  pdftotext: ${seconds(textMs)}; reading is ${(timing.readMs / textMs).toFixed(2)}× of it, the whole screening ${(timing.totalMs / textMs).toFixed(2)}×`,
    );

  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) times.push(await timeStart());
  console.log(
    `cold start to a usable window: ${seconds(Math.min(...times))} at best, ${seconds(Math.max(...times))} at worst of ${starts}`,
  );
} finally {
  closeDisplay();
  rmSync(folder, { recursive: true, force: true });
}
