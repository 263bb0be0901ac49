import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Facts } from '../../renderer/domain/candidate/facts.ts';
import { TamisDatabase } from '../../renderer/storage/database.ts';
import { migrations } from '../../renderer/storage/migrations/all.ts';
import { getFacts } from '../../renderer/storage/repositories/facts.ts';
import { VersionedDatabase } from '../../renderer/storage/versioned-database.ts';
import { noFacts } from '../unit/workflows/test-context.ts';

const at = (line: number, quote: string) => ({
  place: { file: 'cv.pdf', page: 1, line, from: 0, lastLine: line, to: quote.length },
  quote,
});

const facts: Facts = {
  ...noFacts,
  name: { value: 'Amina Tazi', evidence: at(0, 'Amina Tazi') },
  experience: [
    {
      title: 'Chargée de projet',
      organisation: null,
      location: null,
      start: '2019',
      end: null,
      current: true,
      kind: 'job',
      workload: null,
      lines: [at(3, 'Chargée de projet, depuis 2019'), at(4, 'Suivi du budget')],
      evidence: at(3, 'Chargée de projet, depuis 2019'),
    },
  ],
  passages: [{ section: 'experience', evidence: at(4, 'Suivi du budget'), position: 0, language: 'fr' }],
  language: 'fr',
};

test('version 3 packs the facts that version 2 held, and says the same', async () => {
  const before = await new VersionedDatabase('packed', migrations.slice(0, 2)).openChecked();
  const rest = { vacancyId: 'v', asOf: '2025-06-30' };
  await before.table('facts').bulkPut([
    { ...rest, applicationId: 'a1', country: 'MA', facts },
    // Earlier releases did not keep the country.
    { ...rest, applicationId: 'a2', facts: { ...facts, name: null } },
  ]);
  await before.table('settings').put({ key: 'reviewer', value: 'A. Panel' });
  before.close();

  const after = await new TamisDatabase('packed').openChecked();
  expect(await getFacts(after, ['a1', 'a2', 'gone'])).toStrictEqual([
    { ...rest, applicationId: 'a1', country: 'MA', facts },
    { ...rest, applicationId: 'a2', facts: { ...facts, name: null } },
    undefined,
  ]);
  expect(await after.facts.where('vacancyId').equals('v').primaryKeys()).toEqual(['a1', 'a2']);
  expect(Object.keys((await after.facts.get('a1')) ?? {}).sort()).toEqual(['applicationId', 'asOf', 'country', 'packed', 'vacancyId']);
  expect(await after.settings.get('reviewer')).toEqual({ key: 'reviewer', value: 'A. Panel' });
  expect(after.backendDB().version).toBeGreaterThanOrEqual(30);
  after.close();
});
