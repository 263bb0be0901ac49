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

test('tags are added, none twice, taken away by their place, and stay with their application', async () => {
  const context = await makeContext(textReader([]));
  const stored = async () => (await listTags(context.db, 'v')).map(({ applicationId, tag }) => `${applicationId} ${tag}`).sort();
  await tagApplication(context, { ...target, applicationId: 'v/2' }, { added: ['terrain'], removed: [] });
  await tagApplication(context, target, { added: [' terrain ', 'arabe', 'terrain', ''], removed: [] });
  expect(await stored()).toEqual(['v/1 arabe', 'v/1 terrain', 'v/2 terrain']);
  await tagApplication(context, target, { added: ['zone sud'], removed: [0] });
  expect(await stored()).toEqual(['v/1 terrain', 'v/1 zone sud', 'v/2 terrain']);
  await tagApplication(context, target, { added: [], removed: [0, 1] });
  expect(await stored()).toEqual(['v/2 terrain']);
});
