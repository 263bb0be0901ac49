// npm run bench: what a screening costs beside pdftotext on the same files, what a scanned page costs, and how soon the window can be
// used. `--many`: 5,000 files as well.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import openTestDisplay from '../helpers/open-test-display.ts';
import { runBatch } from '../helpers/run-batch.ts';
import { benchCv } from './bench-cvs.ts';
import { benchScan } from './bench-scans.ts';
import { benchVacancy } from './bench-vacancy.ts';
import { timeStart } from './time-start.ts';
import { watchMemory } from './watch-memory.ts';

const files = 300;
const manyFiles = 5000;
const scans = 20;
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

interface Screening {
  readonly candidates: number;
  readonly failures: number;
  readonly readMs: number;
  readonly judgeMs: number;
  readonly totalMs: number;
  readonly wallMs: number;
  readonly peakBytes: number | null;
}

/** Screens files in the app and gives what it took. */
async function screen(folder: string, name: string, count: number, make: (number: number) => Uint8Array | Promise<Uint8Array>) {
  const cvs = join(folder, name);
  mkdirSync(cvs);
  const paths = Array.from({ length: count }, (_, number) => join(cvs, `cv-${String(number).padStart(4, '0')}.pdf`));
  for (const [number, path] of paths.entries()) writeFileSync(path, await make(number));
  const out = join(folder, `${name}-out`);
  const endWatch = watchMemory();
  const startedAt = performance.now();
  const run = await runBatch(['screen', '--vacancy', join(folder, 'vacancy.json'), '--cvs', cvs, '--out', out]);
  const wallMs = performance.now() - startedAt;
  const peakBytes = endWatch();
  if (run.status !== 0) throw new Error(`the screening ended with ${run.status}: ${run.stderr.slice(-500)}`);
  const { candidates, failures, timing } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
  const screening: Screening = { candidates: candidates.length, failures: failures.length, ...timing, wallMs, peakBytes };
  return { screening, paths };
}

const megabytes = (bytes: number | null): string => (bytes === null ? 'not measured here' : `${Math.round(bytes / 1e6)} MB`);

const closeDisplay = await openTestDisplay();
const folder = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
try {
  writeFileSync(join(folder, 'vacancy.json'), JSON.stringify(benchVacancy));
  const { screening, paths } = await screen(folder, 'text', files, benchCv);
  const textMs = await timePdfToText(paths);
  const { candidates, failures, readMs, judgeMs, totalMs, wallMs, peakBytes } = screening;
  console.log(`${candidates} text PDFs of 2 to 4 pages screened, ${failures} failed, on ${availableParallelism()} cores`);
  console.log(`  whole command with start and exports: ${seconds(wallMs)}, peak memory ${megabytes(peakBytes)}`);
  console.log(
    `  reading ${seconds(readMs)}, understanding and judging ${seconds(judgeMs)}, ${(totalMs / files).toFixed(0)} ms a file in all`,
  );
  if (textMs === null) console.log('  pdftotext is not installed: no ratio');
  else
    console.log(
      `  pdftotext: ${seconds(textMs)}; reading is ${(readMs / textMs).toFixed(2)}× of it, the whole screening ${(totalMs / textMs).toFixed(2)}×`,
    );

  const scanned = (await screen(folder, 'scans', scans, benchScan)).screening;
  console.log(
    `${scanned.candidates} scanned pages: ${seconds(scanned.readMs / scans)} a page, peak memory ${megabytes(scanned.peakBytes)}`,
  );

  if (process.argv.includes('--many')) {
    const many = (await screen(folder, 'many', manyFiles, benchCv)).screening;
    const ratio = many.totalMs / manyFiles / (totalMs / files);
    console.log(
      `${many.candidates} text PDFs, ${many.failures} failed: ${ratio.toFixed(2)}× the time a file, peak memory ${megabytes(many.peakBytes)}`,
    );
  }

  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) times.push(await timeStart());
  console.log(
    `cold start to a usable window: ${seconds(Math.min(...times))} at best, ${seconds(Math.max(...times))} at worst of ${starts}`,
  );
} finally {
  closeDisplay();
  rmSync(folder, { recursive: true, force: true });
}
