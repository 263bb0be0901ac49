// npm run bench: what reading costs beside pdftotext on the same files, what a scanned page and judging anew cost, and how the desk
// starts, answers and scrolls; each figure beside its limit, exit status 1 where one is missed. `--many`: 5,000 files as well.
// `--no-desk`: without the desk. `--desk`: the desk alone. `--profile=FOLDER`: the desk on work at hand.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import openTestDisplay from '../helpers/open-test-display.ts';
import { runBatch } from '../helpers/run-batch.ts';
import { benchCv } from './bench-cvs.ts';
import { benchDesk } from './bench-desk.ts';
import { benchScan } from './bench-scans.ts';
import { benchVacancy } from './bench-vacancy.ts';
import { type Bench, type Screening, screenFolder, writeFiles } from './screen-folder.ts';
import type { Figure } from './time-desk.ts';
import { timeRejudging } from './time-rejudging.ts';

const files = 300;
const manyFiles = 5000;
const scans = 20;
/** Of these as many copies are stored as judging anew is timed on. */
const distinct = 100;
const limits = { timesPdfToText: 2, secondsAScan: 1, timesAFile: 1.2, peakBytes: 1.2e9, secondsJudgingAnew: 5 };

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

const seconds = (ms: number | null): string => (ms === null ? 'not measured here' : `${(ms / 1000).toFixed(2)} s`);

/** Prints a figure beside its limit. */
function hold(what: string, value: number | null, limit: number, show: (value: number) => string): void {
  const missed = value !== null && value > limit;
  if (missed) process.exitCode = 1;
  const verdict = value === null ? 'NOT MEASURED' : missed ? 'MISSED' : 'ok';
  console.log(`  ${verdict.padEnd(6)} ${what}: ${value === null ? '–' : show(value)} (at most ${show(limit)})`);
}

const times = (value: number): string => `${value.toFixed(2)}×`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function report(what: string, { candidates, failures, readMs, judgeMs, totalMs, usage }: Screening): void {
  console.log(`${candidates} ${what}, ${failures} failed, on ${availableParallelism()} cores`);
  console.log(`  reading ${seconds(readMs)}, understanding and judging ${seconds(judgeMs)}, whole screening ${seconds(totalMs)}`);
  console.log(`  processor time of all processes, start included: ${seconds(usage?.processorMs ?? null)}`);
  hold('peak memory of all processes', usage?.peakBytes ?? null, limits.peakBytes, megabytes);
}

/** Text PDFs beside pdftotext; gives milliseconds a file. */
async function benchTexts(bench: Bench): Promise<number> {
  const { cvs, paths, remove } = await writeFiles(bench, 'text', files, benchCv);
  const before = await timePdfToText(paths);
  const screening = await screenFolder(bench, cvs);
  // Other work on the machine may have come or gone meanwhile.
  const after = await timePdfToText(paths);
  const textMs = before === null || after === null ? null : (before + after) / 2;
  remove();
  report('text PDFs of 2 to 4 pages', screening);
  console.log(`  pdftotext on the same files: ${seconds(before)} before, ${seconds(after)} after`);
  hold('reading beside pdftotext', textMs === null ? null : screening.readMs / textMs, limits.timesPdfToText, times);
  return screening.totalMs / files;
}

async function benchScans(bench: Bench): Promise<void> {
  const { cvs, remove } = await writeFiles(bench, 'scans', scans, benchScan);
  const screening = await screenFolder(bench, cvs);
  remove();
  report('scanned pages', screening);
  hold('a scanned page', screening.readMs / scans / 1000, limits.secondsAScan, (value) => `${value.toFixed(2)} s`);
}

async function benchMany(bench: Bench, msAFile: number): Promise<void> {
  process.stderr.write(`writing ${manyFiles} files\n`);
  const { cvs, remove } = await writeFiles(bench, 'many', manyFiles, benchCv);
  process.stderr.write(`screening them, about ${Math.ceil((msAFile * manyFiles) / 60_000)} minutes\n`);
  const screening = await screenFolder(bench, cvs);
  remove();
  report('text PDFs', screening);
  hold(`time a file beside that of ${files}`, screening.totalMs / manyFiles / msAFile, limits.timesAFile, times);
}

/** What it takes to judge many stored applications again after each kind of change to the grid. */
async function benchRejudging(bench: Bench): Promise<void> {
  const { cvs, remove } = await writeFiles(bench, 'rejudged', distinct, benchCv);
  const profile = join(bench.folder, 'profile');
  const args = ['--vacancy', bench.vacancy, '--cvs', cvs, '--out', `${cvs}-out`, '--profile', profile];
  const { status, stderr } = await runBatch(['screen', ...args]);
  remove();
  if (status !== 0) throw new Error(`the screening ended with ${status}: ${stderr.slice(-500)}`);
  console.log(`${manyFiles} stored applications judged anew, from freezing the grid to the ranking`);
  const measured = await timeRejudging(profile, manyFiles);
  for (const [change, value] of Object.entries(measured))
    hold(`after a change of ${change}`, value, limits.secondsJudgingAnew, (each) => `${each.toFixed(1)} s`);
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

function holdFigure({ what, ms, limit, threadMs }: Figure): void {
  hold(threadMs === null ? what : `${what} (the window's thread: ${threadMs.toFixed(1)} ms)`, ms, limit, milliseconds);
}

const closeDisplay = await openTestDisplay();
const folder = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
try {
  const bench: Bench = { folder, vacancy: join(folder, 'vacancy.json') };
  writeFileSync(bench.vacancy, JSON.stringify(benchVacancy));
  const asked = (option: string): boolean => process.argv.includes(option);
  const profile = process.argv.find((each) => each.startsWith('--profile='))?.slice('--profile='.length) ?? null;
  if (!asked('--desk')) {
    const msAFile = await benchTexts(bench);
    await benchScans(bench);
    await benchRejudging(bench);
    if (asked('--many')) await benchMany(bench, msAFile);
  }
  if (!asked('--no-desk')) await benchDesk(bench, profile, holdFigure);
} finally {
  closeDisplay();
  rmSync(folder, { recursive: true, force: true });
}
