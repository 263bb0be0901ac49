// npm test: brings what is missing, then all checks and tests; the last line counts them. `--quick`: without the desktop
// tests; `--desktop`: those alone.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../resources/setup/paths.mjs';
import { run } from '../resources/setup/run.mjs';
import { say } from '../resources/setup/say.mjs';
import { asCommand, setUp } from '../resources/setup/setup.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

const results = join(checkout, 'test-results');
const bin = join(checkout, 'node_modules', '.bin');

/** Each static check counts as one. @type {ReadonlyArray<readonly [string, string, readonly string[]]>} */
const checks = [
  ['format and lint', 'biome', ['check', '.', '--error-on-warnings']],
  ['types', 'tsc', ['-p', '.']],
  ['types of the domain', 'tsc', ['-p', 'renderer/domain']],
  ['import rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'main', 'preload', 'renderer']],
  ['dead code', 'knip', []],
];

await asCommand(async () => {
  const option = process.argv[2];
  await setUp();
  mkdirSync(results, { recursive: true });
  /** @type {Count[]} */
  const counts = [];
  if (option !== '--desktop') counts.push(...(await runChecks()), await runVitest());
  if (option !== '--quick') counts.push(await runPlaywright());
  const passed = sum(counts.map((count) => count.passed));
  const failed = sum(counts.map((count) => count.failed));
  const skipped = sum(counts.map((count) => count.skipped));
  if (skipped > 0) say(`${skipped} skipped, for the reasons given above`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

async function runChecks() {
  /** @type {Count[]} */
  const counts = [];
  for (const [name, program, args] of checks) {
    say(`\n— ${name}`);
    const good = (await run(join(bin, program), args)) === 0;
    counts.push({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });
  }
  return counts;
}

async function runVitest() {
  say('\n— unit and architecture tests');
  const report = fresh('unit.json');
  const status = await run(join(bin, 'vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read(report);
  return count(status, numPassedTests, numFailedTests, numPendingTests);
}

async function runPlaywright() {
  say('\n— tests of the running app');
  const report = fresh('desktop.json');
  const status = await run(join(bin, 'playwright'), ['test']);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {};
  return count(status, expected + flaky, unexpected, skipped);
}

/**
 * A runner that fails without a failed test, as on a file that does not load, counts as one failure.
 * @param {number} status
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @returns {Count}
 */
function count(status, passed, failed, skipped) {
  return { passed, failed: status !== 0 ? Math.max(1, failed) : failed, skipped };
}

/** @param {string} name */
function fresh(name) {
  const path = join(results, name);
  rmSync(path, { force: true });
  return path;
}

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
