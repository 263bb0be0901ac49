#!/usr/bin/env node
// Screens a folder of benchmark material with the built app and prints the evaluator's figures.
//
//   npm run check:bench -- FOLDER [--verbose]
//
// FOLDER holds `seeds/` (notices, each as TXT, DOCX and PDF) and `bench/` (`evaluate.mjs`, `dev/{vacancies,cvs,gold}`).
// Ends with exit status 1 when a run fails, an application is lost, the formats of a notice give different grids,
// a wrong exclusion occurs, a figure falls below its floor, or the whole way through the running app fails on it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? '');
const verbose = process.argv.includes('--verbose');
const dev = join(folder, 'bench/dev');
const floors = {
  'criteria.f1': 95,
  importance: 95,
  metadata: 95,
  'verdict-accuracy': 90,
  'fact.education.f1': 88,
  'fact.experience.f1': 88,
};
/** @type {string[]} */
const problems = [];
const out = mkdtempSync(join(tmpdir(), 'tamis-bench-'));

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) problems.push(`${args.slice(0, 4).join(' ')}: exit ${result.status} ${result.stderr.trim().split('\n').at(-1)}`);
  return result.stdout;
}

/** @param {readonly string[]} args of the evaluator */
function evaluate(args) {
  const printed = run('node', [join(folder, 'bench/evaluate.mjs'), ...args, ...(verbose ? ['--verbose'] : [])]);
  console.log(printed.trimEnd());
  const figures = Object.fromEntries([...printed.matchAll(/^([\w.@-]+): ([\d.]+)/gmu)].map(([, name, value]) => [name, Number(value)]));
  for (const [name, floor] of Object.entries(floors))
    if (figures[name] < floor) problems.push(`${name} is ${figures[name]}, below ${floor}`);
  for (const name of ['lost', 'wrong-exclusions']) if (figures[name] > 0) problems.push(`${name}: ${figures[name]}`);
}

/** @param {string} notice */
function gridOf(notice) {
  const path = join(out, `${basename(notice)}.json`);
  run('npm', ['run', '--silent', 'vacancy', '--', '--notice', notice, '--out', path]);
  return { path, vacancy: JSON.parse(readFileSync(path, 'utf8')) };
}

/**
 * A grid without what may differ between formats: page numbers, shapes of apostrophes, and quotations, whose lines break elsewhere.
 * @param {any} vacancy
 */
const comparable = ({ criteria, ...rest }) =>
  JSON.stringify([
    rest.title,
    rest.reference,
    rest.closesOn,
    criteria.map((/** @type {any} */ { id, kind, importance, params }) => [id, kind, importance, params]),
  ]).replaceAll('’', "'");

function checkNotices() {
  const seeds = join(folder, 'seeds');
  const golds = readdirSync(join(dev, 'vacancies')).map((name) => join(dev, 'vacancies', name));
  for (const text of readdirSync(seeds).filter((name) => extname(name) === '.txt')) {
    const grids = ['.txt', '.docx', '.pdf'].map((extension) => gridOf(join(seeds, text.replace('.txt', extension))));
    const first = grids[0];
    if (!first) continue;
    console.log(
      `\n== ${text}: ${first.vacancy.criteria.length} criteria, warnings ${first.vacancy.warnings.map((/** @type {any} */ { code }) => code).join(', ')}`,
    );
    if (new Set(grids.map(({ vacancy }) => comparable(vacancy))).size > 1) problems.push(`${text}: the formats give different grids`);
    const gold = golds.find((path) => JSON.parse(readFileSync(path, 'utf8')).source === text);
    if (gold) evaluate(['vacancy', '--result', first.path, '--gold', gold]);
  }
}

function checkApplications() {
  for (const name of readdirSync(join(dev, 'vacancies'))) {
    const id = basename(name, '.json');
    console.log(`\n== applications against ${id}`);
    run('npm', [
      'run',
      '--silent',
      'screen',
      '--',
      '--vacancy',
      join(dev, 'vacancies', name),
      '--cvs',
      join(dev, 'cvs'),
      '--out',
      join(out, id),
    ]);
    evaluate(['cvs', '--results', join(out, id, 'results.json'), '--gold', join(dev, 'gold'), '--vacancy', id, '--cvs', join(dev, 'cvs')]);
  }
}

/** The tests that go the whole way through the running app, on this material: by mouse in both directions of writing, and by keyboard. */
function checkWholeWay() {
  console.log('\n== the whole way through the app');
  const [first = ''] = readdirSync(join(dev, 'vacancies'));
  const text = join(folder, 'seeds', JSON.parse(readFileSync(join(dev, 'vacancies', first), 'utf8')).source);
  const paths = { TAMIS_NOTICE: text.replace('.txt', '.docx'), TAMIS_NOTICE_TEXT: text, TAMIS_APPLICATIONS: join(dev, 'cvs') };
  const kept = ['--output', 'test-results/whole-way/failed', '--reporter', 'list'];
  const args = ['playwright', 'test', 'whole-way', 'keyboard', '--grep', 'by mouse|by keyboard alone, in fr', ...kept];
  const { status } = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ...paths } });
  if (status !== 0) problems.push(`the whole way through the app: exit ${status}`);
}

checkNotices();
checkApplications();
checkWholeWay();
rmSync(out, { recursive: true });
console.log(
  problems.length === 0 ? '\nBenchmark: all floors hold.' : `\nBenchmark:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
