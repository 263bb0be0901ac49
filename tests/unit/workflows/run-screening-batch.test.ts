import { expect, test } from 'vitest';
import { toVacancyJson } from '../../../renderer/domain/vacancy/vacancy-json.ts';
import type { BatchPorts, ScreeningBatch } from '../../../renderer/platform/batch-job.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { runScreeningBatch } from '../../../renderer/workflows/run-screening-batch.ts';
import { runVacancyBatch } from '../../../renderer/workflows/run-vacancy-batch.ts';
import { showKeys } from '../domain/report/report-fixture.ts';
import { incoming, makeContext, textReader, twoSkills } from './test-context.ts';

function watch() {
  const printed: string[] = [];
  const written = new Map<string, Uint8Array>();
  const pages: string[] = [];
  const ports: BatchPorts = {
    app: { name: 'Tamis', version: '0.1.0', electron: '33.2.1', chromium: '130', runtime: 'registry', systemLocale: 'fr' },
    progress: () => undefined,
    print: (line) => printed.push(line),
    write: async (name, bytes) => void written.set(name, bytes),
    printPdf: async ({ html }) => {
      pages.push(html);
      return { ok: true, value: new Uint8Array([37]) };
    },
  };
  return { ports, printed, written, pages };
}

const files = [incoming('b.txt', 'Omar Tazi\nExcel'), incoming('a/cv.txt', 'Lina Berrada\nSuivi, Excel'), incoming('broken.pdf', 'x')];
const batchOf = (vacancy: string, order = files, blind = false): ScreeningBatch => ({
  kind: 'screen',
  vacancy: incoming('vacancy.json', vacancy),
  applications: groupIncoming(order),
  options: { asOf: null, locale: 'fr', blind, ocr: false, keep: false },
});
const grid = JSON.stringify(toVacancyJson(twoSkills, showKeys));

test('writes the five outputs and prints the ranked list, every file accounted for', async () => {
  const { ports, printed, written } = watch();
  expect(await runScreeningBatch(await makeContext(textReader([])), batchOf(grid), ports, showKeys)).toEqual({ status: 0 });
  expect([...written.keys()]).toEqual(['results.json', 'shortlist.pdf', 'matrix.xlsx', 'shortlist.csv', 'dossier.docx']);
  expect(printed).toEqual([
    '1\t100\tranked\tLina Berrada\ta/cv.txt',
    '2\t40\tranked\tOmar Tazi\tb.txt',
    '-\t0\tunreadable\tbroken.pdf\tbroken.pdf',
  ]);
  const results = JSON.parse(new TextDecoder().decode(written.get('results.json')));
  expect(results.asOf).toBe('2026-03-31');
  expect(results.failures.map((each: { file: string; code: string }) => [each.file, each.code])).toEqual([['broken.pdf', 'damaged']]);
});

test('an output that cannot be printed is a fault, and costs no other output', async () => {
  const { ports, printed, written } = watch();
  const failing: BatchPorts = { ...ports, printPdf: async () => ({ ok: false, error: { code: 'print-failed' } }) };
  const run = runScreeningBatch(await makeContext(textReader([])), batchOf(grid), failing, showKeys);
  await expect(run).rejects.toThrow('shortlist.pdf could not be made: print-failed');
  expect([...written.keys()]).toEqual(['results.json', 'matrix.xlsx', 'shortlist.csv', 'dossier.docx']);
  expect(printed).toHaveLength(3);
});

test('the order in which files come does not tell in the results', async () => {
  const texts = [];
  for (const order of [files, files.toReversed()]) {
    const { ports, written } = watch();
    await runScreeningBatch(await makeContext(textReader([])), batchOf(grid, order), ports, showKeys);
    const { generatedAt: _at, timing: _timing, ...rest } = JSON.parse(new TextDecoder().decode(written.get('results.json')));
    texts.push(JSON.stringify(rest));
  }
  expect(texts[0]).toBe(texts[1]);
});

test('blind, no output but the list of files holds a name', async () => {
  const { ports, printed, written, pages } = watch();
  await runScreeningBatch(await makeContext(textReader([])), batchOf(grid, files, true), ports, showKeys);
  const text = [...['results.json', 'shortlist.csv'].map((name) => new TextDecoder().decode(written.get(name))), ...pages, ...printed].join(
    '\n',
  );
  expect(text).not.toMatch(/Lina|Berrada|Omar|Tazi/u);
  expect(printed[0]).toMatch(/^1\t100\tranked\tC-[0-9A-F]{6,}\ta\/cv\.txt$/u);
});

test.each(['{"id": "x"}', 'broken'])('an unusable vacancy ends with 2, one line and no output', async (vacancy) => {
  const { ports, printed, written } = watch();
  const batch = { ...batchOf(vacancy), vacancy: incoming(vacancy === 'broken' ? 'broken.pdf' : 'vacancy.json', vacancy) };
  const outcome = await runScreeningBatch(await makeContext(textReader([])), batch, ports, showKeys);
  expect(outcome.status).toBe(2);
  expect([printed, written.size]).toEqual([[], 0]);
});

test('a notice becomes vacancy.json', async () => {
  const { ports, written } = watch();
  const notice = incoming('avis.txt', 'Chargée de projet\nTâches');
  expect(await runVacancyBatch(await makeContext(textReader([])), { kind: 'vacancy', notice, output: 'v.json' }, ports, showKeys)).toEqual({
    status: 0,
  });
  expect(JSON.parse(new TextDecoder().decode(written.get('v.json')))).toMatchObject({
    id: 'vac',
    title: 'Chargée de projet',
    criteria: [],
  });
});
