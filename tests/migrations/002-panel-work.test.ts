import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { TamisDatabase } from '../../renderer/storage/database.ts';
import { migrations } from '../../renderer/storage/migrations/all.ts';
import { VersionedDatabase } from '../../renderer/storage/versioned-database.ts';

/** Written out by hand: this file is as frozen as the migration. */
const added: Readonly<Record<string, readonly string[]>> = {
  confirmations: ['[gridId+applicationId+criterionId]', 'applicationId', 'gridId'],
  decisions: ['id', 'applicationId', 'vacancyId'],
  duplicateChoices: ['id', 'vacancyId'],
  journal: ['id', 'vacancyId'],
  notes: ['id', 'applicationId', 'vacancyId'],
  tags: ['[applicationId+tag]', 'applicationId', 'vacancyId'],
  texts: ['applicationId', 'vacancyId'],
};

test('version 2 adds the stores of the panel work and keeps what version 1 held', async () => {
  const before = await new VersionedDatabase('grown', migrations.slice(0, 1)).openChecked();
  await before.table('settings').put({ key: 'reviewer', value: 'A. Panel' });
  await before.table('overrides').put({ id: 'o1', gridId: 'g1', applicationId: 'a1', criterionId: 'c1', verdict: 'met' });
  before.close();

  const after = new TamisDatabase('grown');
  await after.openChecked();
  const found = Object.fromEntries(
    after.tables.map(({ name, schema }) => [name, [schema.primKey.name, ...schema.indexes.map((index) => index.name).sort()]]),
  );
  expect(found).toMatchObject(added);
  expect(await after.settings.get('reviewer')).toEqual({ key: 'reviewer', value: 'A. Panel' });
  expect(await after.overrides.get('o1')).toMatchObject({ verdict: 'met' });
  expect(after.backendDB().version).toBeGreaterThanOrEqual(20);
  after.close();
});
