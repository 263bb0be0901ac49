import { expect, test } from 'vitest';
import { listApplications, listFailures, listFiles } from '../../../renderer/storage/repositories/applications.ts';
import { listAssessments } from '../../../renderer/storage/repositories/assessments.ts';
import { getImport } from '../../../renderer/storage/repositories/imports.ts';
import {
  cancelImport,
  pauseImport,
  resumeImport,
  resumeInterruptedImports,
  retryFailures,
} from '../../../renderer/workflows/control-import.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { incoming, makeContext, textReader, twoSkills } from './test-context.ts';

const applications = groupIncoming([
  incoming('nadia.txt', 'Nadia Berrada\nSuivi de projets\nExcel'),
  incoming('omar/cv.txt', 'Omar Tazi\nExcel'),
  incoming('omar/lettre.txt', 'Madame, Monsieur'),
  incoming('broken.pdf', 'xx'),
  incoming('.DS_Store', 'hidden'),
]);
const options = { ocr: false };

async function start(reads: string[], beforeRead?: (name: string) => void) {
  const context = await makeContext(textReader(reads, beforeRead));
  const vacancyId = await createVacancy(context, twoSkills);
  const grid = await freezeGrid(context, { vacancyId, panel: ['A. Alami'] });
  return { context, vacancyId, grid };
}

test('every file is accounted for, and what was read is judged on the frozen grid', async () => {
  const { context, vacancyId, grid } = await start([]);
  const progress: string[] = [];
  const onFile = (p: { done: number; total: number }): number => progress.push(`${p.done}/${p.total}`);
  expect(await importApplications(context, vacancyId, applications, { ...options, onFile })).toEqual({ added: 3, known: 0 });

  const stored = await listApplications(context.db, vacancyId);
  expect(stored.map(({ name, folder, state, candidateName }) => [name, folder, state, candidateName]).toSorted()).toEqual([
    ['broken.pdf', null, 'unreadable', null],
    ['nadia.txt', null, 'read', 'Nadia Berrada'],
    ['omar', 'omar', 'read', 'Omar Tazi'],
  ]);
  expect((await listFailures(context.db, vacancyId)).map((each) => each.failure)).toEqual([
    { file: 'broken.pdf', code: 'damaged', detail: 'no header' },
  ]);
  const omar = stored.find((each) => each.name === 'omar');
  expect((await listFiles(context.db, omar?.id ?? '')).map(({ path, state }) => [path, state])).toEqual([
    ['cv.txt', 'read'],
    ['lettre.txt', 'read'],
  ]);
  expect((await listAssessments(context.db, grid.id)).map((each) => each.assessment.score).toSorted()).toEqual([100, 40]);
  expect(await getImport(context.db, vacancyId)).toMatchObject({ state: 'finished', total: 4, done: 4, failed: 1 });
  expect(progress.at(-1)).toBe('4/4');
});

test('adding the same files again changes nothing and reads nothing', async () => {
  const reads: string[] = [];
  const { context, vacancyId } = await start(reads);
  await importApplications(context, vacancyId, applications, options);
  const before = reads.length;
  expect(await importApplications(context, vacancyId, applications, options)).toEqual({ added: 0, known: 3 });
  expect(reads.length).toBe(before);
  expect(await getImport(context.db, vacancyId)).toMatchObject({ total: 4, done: 4 });
});

test('an application has the same id on every machine', async () => {
  const ids = [];
  for (let machine = 0; machine < 2; machine += 1) {
    const { context, vacancyId } = await start([]);
    await importApplications(context, vacancyId, machine === 0 ? applications : applications.toReversed(), options);
    ids.push((await listApplications(context.db, vacancyId)).map((each) => each.candidateId));
  }
  expect(ids[0]).toEqual(ids[1]);
  expect(ids[0]?.[0]).toMatch(/^[0-9a-f]{16}$/u);
});

test('an import that was killed goes on after a restart: nothing is lost or read twice', async () => {
  const reads: string[] = [];
  const killed = new AbortController();
  const { context, vacancyId } = await start(reads, () => {
    if (reads.length === 2) killed.abort();
  });
  await importApplications(context, vacancyId, applications, { ...options, signal: killed.signal });
  const before = await getImport(context.db, vacancyId);
  expect(before?.state).toBe('running');
  expect(before?.done).toBeLessThan(4);

  const { name } = context.db;
  context.db.close();
  const restarted = await makeContext(textReader(reads), name);
  await resumeInterruptedImports(restarted, options);
  expect(await getImport(restarted.db, vacancyId)).toMatchObject({ state: 'finished', total: 4, done: 4, failed: 1 });
  expect((await listApplications(restarted.db, vacancyId)).map((each) => each.state).toSorted()).toEqual(['read', 'read', 'unreadable']);
  expect(reads.filter((file) => file === 'nadia.txt').length).toBe(1);
});

test('a paused import keeps its queue and goes on when told', async () => {
  const { context, vacancyId } = await start([], (name) => {
    if (name === 'cv.txt') void pauseImport(context, vacancyId);
  });
  await importApplications(context, vacancyId, applications, options);
  expect(await getImport(context.db, vacancyId)).toMatchObject({ state: 'paused', total: 4 });
  context.db.close();
  const later = await makeContext(textReader([]), context.db.name);
  await resumeImport(later, vacancyId, options);
  expect(await getImport(later.db, vacancyId)).toMatchObject({ state: 'finished', total: 4, done: 4 });
});

test('cancelling drops what nobody began to read and keeps the rest', async () => {
  const stop = new AbortController();
  const { context, vacancyId } = await start([], (name) => {
    if (name === 'cv.txt') stop.abort();
  });
  await importApplications(context, vacancyId, applications, { ...options, signal: stop.signal });
  await cancelImport(context, vacancyId, options);
  const left = await listApplications(context.db, vacancyId);
  expect(left.every((each) => each.state !== 'queued')).toBe(true);
  expect(left.length).toBeLessThan(3);
  const job = await getImport(context.db, vacancyId);
  expect(job).toMatchObject({ state: 'finished', total: job?.done });
});

test('a failed file can be tried again', async () => {
  let mended = false;
  const reads: string[] = [];
  const plain = textReader(reads);
  const context = await makeContext({
    read: async (input, opts) => plain.read(mended ? { ...input, name: `mended-${input.name}` } : input, opts),
    close: () => undefined,
  });
  const vacancyId = await createVacancy(context, twoSkills);
  await importApplications(context, vacancyId, applications, options);
  const [failure] = await listFailures(context.db, vacancyId);
  mended = true;
  await retryFailures(context, { vacancyId, fileIds: [failure?.fileId ?? ''] }, options);
  expect(await listFailures(context.db, vacancyId)).toEqual([]);
  expect(await getImport(context.db, vacancyId)).toMatchObject({ state: 'finished', done: 4, failed: 0 });
});

test('a file that is too large or cannot be had is a failure, never read and never dropped', async () => {
  const { context, vacancyId } = await start([]);
  await importApplications(
    context,
    vacancyId,
    groupIncoming([
      { name: 'huge.pdf', size: 1e12, read: async () => new Uint8Array() },
      { name: 'gone.pdf', size: 10, read: async () => null },
    ]),
    options,
  );
  expect((await listFailures(context.db, vacancyId)).map(({ failure }) => [failure.file, failure.code]).toSorted()).toEqual([
    ['gone.pdf', 'damaged'],
    ['huge.pdf', 'too-large'],
  ]);
  expect((await listApplications(context.db, vacancyId)).map((each) => each.state)).toEqual(['unreadable', 'unreadable']);
  expect(await getImport(context.db, vacancyId)).toMatchObject({ state: 'finished', total: 2, done: 2, failed: 2 });
});

test('an application on which a rule throws is listed as a failure, and the others are judged', async () => {
  const { context, vacancyId, grid } = await start([]);
  const engine = {
    ...context.engine,
    interpretApplication: (...given: Parameters<typeof context.engine.interpretApplication>) => {
      if (given[0].some((document) => document.file === 'nadia.txt')) throw new TypeError('a fault');
      return context.engine.interpretApplication(...given);
    },
  };
  await importApplications({ ...context, engine }, vacancyId, applications, options);
  expect((await listFailures(context.db, vacancyId)).map(({ failure }) => [failure.file, failure.detail]).toSorted()).toEqual([
    ['broken.pdf', 'no header'],
    ['nadia.txt', 'a rule failed: TypeError'],
  ]);
  expect((await listAssessments(context.db, grid.id)).length).toBe(1);
  expect(await getImport(context.db, vacancyId)).toMatchObject({ state: 'finished', done: 4, failed: 2 });
});
