import { expect, test } from 'vitest';
import { listNotes } from '../../../renderer/storage/repositories/notes.ts';
import { listTags } from '../../../renderer/storage/repositories/tags.ts';
import { eraseNote, tagApplication, writeNote } from '../../../renderer/workflows/annotate.ts';
import { makeContext, textReader } from './test-context.ts';

const target = { vacancyId: 'v', applicationId: 'v/1' };

test('notes are signed and dated, and can be removed', async () => {
  const context = await makeContext(textReader([]));
  expect(await writeNote(context, target, { text: ' ', by: 'Nadia' })).toBe(false);
  expect(await writeNote(context, target, { text: 'Appeler lundi', by: ' Nadia ' })).toBe(true);
  const [note] = await listNotes(context.db, 'v/1');
  expect(note).toMatchObject({ text: 'Appeler lundi', by: 'Nadia', at: expect.stringMatching(/^2026-/) });
  await eraseNote(context, note?.id ?? '');
  expect(await listNotes(context.db, 'v/1')).toEqual([]);
});

test('tags are replaced as a whole, none twice, and stay with their application', async () => {
  const context = await makeContext(textReader([]));
  await tagApplication(context, { ...target, applicationId: 'v/2' }, ['terrain']);
  await tagApplication(context, target, [' terrain ', 'arabe', 'terrain', '']);
  expect((await listTags(context.db, 'v')).map(({ applicationId, tag }) => `${applicationId} ${tag}`).sort()).toEqual([
    'v/1 arabe',
    'v/1 terrain',
    'v/2 terrain',
  ]);
  await tagApplication(context, target, []);
  expect((await listTags(context.db, 'v')).map(({ applicationId }) => applicationId)).toEqual(['v/2']);
});
