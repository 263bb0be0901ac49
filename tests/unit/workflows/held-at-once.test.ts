import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import type { Document } from '../../../renderer/domain/document/document.ts';
import { documentFromText } from '../../../renderer/domain/document/from-text.ts';
import { defaultReadLimits } from '../../../renderer/reading/limits.ts';
import { createReadingPool, type ReadingWorker } from '../../../renderer/reading/pool.ts';
import type { ReadRequest } from '../../../renderer/reading/worker-messages.ts';
import { collectReport } from '../../../renderer/workflows/collect-report.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { findDuplicateGroups } from '../../../renderer/workflows/find-duplicate-groups.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { incoming, makeContext, textReader, twoSkills } from './test-context.ts';

const filesOf = (count: number) =>
  groupIncoming(Array.from({ length: count }, (_, at) => incoming(`cv-${at}.txt`, `Candidat ${at}\nSuivi de projets`)));

/** Workers that read bytes as text, and the documents they gave, each for as long as somebody else holds it. */
function watchedWorkers() {
  const given: WeakRef<Document>[] = [];
  const startWorker = (): ReadingWorker => {
    const worker: ReadingWorker = {
      onmessage: null,
      onerror: null,
      postMessage({ input: { name, bytes } }: ReadRequest): void {
        const document = documentFromText(name, new TextDecoder().decode(bytes));
        given.push(new WeakRef(document));
        setTimeout(() =>
          worker.onmessage?.({ data: { kind: 'outcome', outcome: { ok: true, documents: [document], failures: [] }, heldBytes: 0 } }),
        );
      },
      terminate: () => undefined,
    };
    return worker;
  };
  return { given, startWorker };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('an import holds the documents of the files under way, however many it has read', async () => {
  const { given, startWorker } = watchedWorkers();
  const context = await makeContext(createReadingPool({ size: 2, limits: defaultReadLimits, ocr: false, startWorker }));
  const vacancyId = await createVacancy(context, twoSkills);
  let mostHeld = 0;
  const onFile = ({ done }: { readonly done: number }): void => {
    if (done % 50 !== 0) return;
    collectGarbage();
    mostHeld = Math.max(mostHeld, given.filter((each) => each.deref() !== undefined).length);
  };
  await importApplications(context, vacancyId, filesOf(200), { ocr: false, onFile });
  expect(given).toHaveLength(200);
  expect(mostHeld).toBeLessThan(60);
});

test('a report and the search for duplicates ask for the facts of some applications at a time', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  const grid = await freezeGrid(context, { vacancyId, panel: [] });
  await importApplications(context, vacancyId, filesOf(230), { ocr: false });
  const asked = vi.spyOn(context.db.facts, 'bulkGet');
  const tool = { name: 'Tamis', version: '0', electron: '0' };
  const timing = { readMs: 0, judgeMs: 0, totalMs: 0 };
  const { candidates } = await collectReport(context, { gridId: grid.id, tool, timing, blind: false });
  await findDuplicateGroups(context, vacancyId);
  expect(asked.mock.calls.map(([ids]) => ids.length)).toEqual([100, 100, 30, 100, 100, 30]);
  expect(candidates).toHaveLength(230);
  expect(candidates.flatMap(({ facts }) => facts?.passages ?? [])).toEqual([]);
});
