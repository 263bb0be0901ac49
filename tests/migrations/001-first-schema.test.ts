import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { TamisDatabase } from '../../renderer/storage/database.ts';
import { migrations } from '../../renderer/storage/migrations/all.ts';
import { NewerDatabaseError, VersionedDatabase } from '../../renderer/storage/versioned-database.ts';

/** Written out by hand: this file is as frozen as the migration. */
const stores: Readonly<Record<string, readonly string[]>> = {
  applications: ['id', '[vacancyId+state]', 'vacancyId'],
  assessments: ['[gridId+applicationId]', 'applicationId', 'gridId'],
  contents: ['hash'],
  documents: ['id', 'applicationId', 'fileId', 'vacancyId'],
  facts: ['applicationId', 'vacancyId'],
  failures: ['id', 'applicationId', 'fileId', 'vacancyId'],
  files: ['id', '[vacancyId+state]', 'applicationId', 'hash'],
  gridVersions: ['id', '[vacancyId+version]'],
  imports: ['vacancyId', 'state'],
  overrides: ['id', 'applicationId', 'gridId'],
  settings: ['key'],
  vacancies: ['id', 'updatedAt'],
};

test('version 1 lays every store with its keys', async () => {
  const db = await new VersionedDatabase('fresh', migrations.slice(0, 1)).openChecked();
  const found = db.tables.map(({ name, schema }) => [name, [schema.primKey.name, ...schema.indexes.map((index) => index.name).sort()]]);
  expect(Object.fromEntries(found)).toEqual(stores);
  expect(db.backendDB().version).toBe(10);
  db.close();
});

test('a second open finds what the first one wrote', async () => {
  const first = await new TamisDatabase('twice').openChecked();
  await first.settings.put({ key: 'locale', value: 'ar' });
  first.close();
  const second = await new TamisDatabase('twice').openChecked();
  expect(await second.settings.get('locale')).toEqual({ key: 'locale', value: 'ar' });
  second.close();
});

test('a database of a later release is refused and left as it is', async () => {
  const later = new Dexie('later');
  later.version(migrations.length + 1).stores({ settings: 'key', novelty: 'id' });
  await later.open();
  await later.table('novelty').put({ id: 1, text: 'kept' });
  later.close();

  await expect(new TamisDatabase('later').openChecked()).rejects.toBeInstanceOf(NewerDatabaseError);

  const again = await new Dexie('later').open();
  expect(again.verno).toBe(migrations.length + 1);
  expect(await again.table('novelty').get(1)).toEqual({ id: 1, text: 'kept' });
  again.close();
});

test('migrations are numbered without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});
