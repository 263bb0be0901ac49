// npm test: brings what is missing, then all checks and tests; the last line counts them. `--quick`: without the desktop
// tests; `--desktop`: those alone.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../resources/setup/paths.mjs';
import { run } from '../resources/setup/run.mjs';
import { say } from '../resources/setup/say.mjs';
import { asCommand, setUp } from '../resources/setup/setup.mjs';

/** @typedef {{passed: number, skipped: number, failures: readonly string[]}} Count failures: the names of what failed */

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
  const failures = counts.flatMap((count) => count.failures);
  const skipped = sum(counts.map((count) => count.skipped));
  if (skipped > 0) say(`${skipped} skipped, for the reasons given above`);
  for (const name of failures) say(`failed: ${name}`);
  process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
  return failures.length === 0 ? 0 : 1;
});

async function runChecks() {
  /** @type {Count[]} */
  const counts = [];
  for (const [name, program, args] of checks) {
    say(`\n— ${name}`);
    const good = (await run(join(bin, program), args)) === 0;
    counts.push({ passed: good ? 1 : 0, skipped: 0, failures: good ? [] : [name] });
  }
  return counts;
}

async function runVitest() {
  say('\n— unit and architecture tests');
  const report = fresh('unit.json');
  const status = await run(join(bin, 'vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const { numPassedTests = 0, numPendingTests = 0, testResults = [] } = read(report);
  return count('unit tests', status, numPassedTests, numPendingTests, testResults.flatMap(failuresOfFile));
}

/** @param {{name: string, status: string, assertionResults: {fullName: string, status: string}[]}} file */
function failuresOfFile({ name, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => `${name}: ${test.fullName}`);
  return failed.length === 0 && status === 'failed' ? [name] : failed;
}

async function runPlaywright() {
  say('\n— tests of the running app');
  const report = fresh('desktop.json');
  const status = await run(join(bin, 'playwright'), ['test']);
  const { stats = {}, suites = [] } = read(report);
  const { expected = 0, flaky = 0, skipped = 0 } = stats;
  return count('tests of the running app', status, expected + flaky, skipped, suites.flatMap(failuresOfSuite));
}

/** @typedef {{title: string, file: string, suites?: Suite[], specs?: {title: string, file: string, ok: boolean}[]}} Suite */

/** @param {Suite} suite @returns {string[]} */
function failuresOfSuite({ suites = [], specs = [] }) {
  const failed = specs.filter((spec) => !spec.ok).map((spec) => `${spec.file}: ${spec.title}`);
  return [...failed, ...suites.flatMap(failuresOfSuite)];
}

/**
 * A runner that fails without a failed test, as on an error beside the tests, counts as one failure.
 * @param {string} name
 * @param {number} status
 * @param {number} passed
 * @param {number} skipped
 * @param {readonly string[]} failures
 * @returns {Count}
 */
function count(name, status, passed, skipped, failures) {
  const unnamed = status !== 0 && failures.length === 0 ? [`${name}: exit code ${status} without a failed test, see above`] : [];
  return { passed, skipped, failures: [...failures, ...unnamed] };
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
