import { expect, test } from 'vitest';
import { blindEvents } from '../../../renderer/domain/blind/standing.ts';
import { readBlindReview, readBlindStanding } from '../../../renderer/storage/repositories/blind-review.ts';
import { listJournal } from '../../../renderer/storage/repositories/journal.ts';
import { changeBlindReview } from '../../../renderer/workflows/change-blind-review.ts';
import { rememberSetting } from '../../../renderer/workflows/remember-setting.ts';
import { makeContext, textReader } from './test-context.ts';

const selection = { vacancyId: 'v', applicationId: null, by: ' Nadia Fassi ', why: '' };

test('revealing needs a name and a reason, and stands in the journal with both', async () => {
  const context = await makeContext(textReader([]));
  expect(await changeBlindReview(context, { ...selection, event: blindEvents.started })).toBe(true);
  const reveal = { ...selection, applicationId: 'v/a', event: blindEvents.revealed };
  expect(await changeBlindReview(context, reveal)).toBe(false);
  expect(await changeBlindReview(context, { ...reveal, why: 'Conflit d’intérêts à vérifier', by: '  ' })).toBe(false);
  expect((await readBlindReview(context.db, 'v'))?.isCovered('v/a')).toBe(true);
  expect(await changeBlindReview(context, { ...reveal, why: ' Conflit d’intérêts à vérifier ' })).toBe(true);
  expect((await readBlindReview(context.db, 'v'))?.isCovered('v/a')).toBe(false);
  expect((await readBlindReview(context.db, 'v'))?.isCovered('v/b')).toBe(true);
  const [, noted] = await listJournal(context.db, 'v');
  expect(noted).toMatchObject({ applicationId: 'v/a', event: 'name-revealed', by: 'Nadia Fassi', why: 'Conflit d’intérêts à vérifier' });
  expect(noted?.at).toMatch(/^2026-03-01T/);
});

test('ending the review needs a reason and shows every name; another selection is not touched', async () => {
  const context = await makeContext(textReader([]));
  await changeBlindReview(context, { ...selection, event: blindEvents.started });
  await changeBlindReview(context, { ...selection, vacancyId: 'w', event: blindEvents.started });
  expect(await changeBlindReview(context, { ...selection, event: blindEvents.ended })).toBe(false);
  expect(await changeBlindReview(context, { ...selection, event: blindEvents.ended, why: 'Liste arrêtée' })).toBe(true);
  expect(await readBlindReview(context.db, 'v')).toBeNull();
  expect(await readBlindReview(context.db, 'w')).not.toBeNull();
});

test('the gates are open to whoever took charge of eligibility, while that person signs on this machine', async () => {
  const context = await makeContext(textReader([]));
  await changeBlindReview(context, { ...selection, event: blindEvents.started });
  await changeBlindReview(context, { ...selection, event: blindEvents.chargeTaken });
  expect(await readBlindStanding(context.db, 'v')).toMatchObject({ inCharge: 'Nadia Fassi', isInCharge: false });
  await rememberSetting(context, 'reviewer', 'Nadia Fassi');
  expect((await readBlindReview(context.db, 'v'))?.gates).toBe(true);
  await rememberSetting(context, 'reviewer', 'Omar');
  expect((await readBlindReview(context.db, 'v'))?.gates).toBe(false);
});
