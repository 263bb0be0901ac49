import { expect, test } from 'vitest';
import { listTexts } from '../../../renderer/storage/repositories/texts.ts';
import { changeBlindReview } from '../../../renderer/workflows/change-blind-review.ts';
import { createVacancy } from '../../../renderer/workflows/create-vacancy.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { indexTexts } from '../../../renderer/workflows/index-texts.ts';
import { incoming, makeContext, textReader, twoSkills } from './test-context.ts';

test('an application’s words are kept when it is read, and gathered where they are not', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  const files = [incoming('omar/cv.txt', 'Omar Tazi\nÉvaluation'), incoming('omar/lettre.txt', 'À Kénitra'), incoming('broken.pdf', 'xx')];
  await importApplications(context, vacancyId, groupIncoming(files), { ocr: false });
  const kept = await listTexts(context.db, vacancyId);
  expect(kept.map(({ text }) => text)).toEqual(['omar tazi\nevaluation\na kenitra']);
  expect(await indexTexts(context, vacancyId)).toBe(0);

  await context.db.texts.clear();
  const progress: string[] = [];
  expect(await indexTexts(context, null, { onProgress: (done, total) => progress.push(`${done}/${total}`) })).toBe(1);
  expect(progress).toEqual(['1/1']);
  expect(await listTexts(context.db, null)).toEqual(kept);
});

test('under blind review a second text is kept that holds no name; the first stays for when names are shown again', async () => {
  const context = await makeContext(textReader([]));
  const vacancyId = await createVacancy(context, twoSkills);
  await importApplications(context, vacancyId, groupIncoming([incoming('cv.txt', 'Omar Tazi\nOmar suit des projets')]), { ocr: false });
  await changeBlindReview(context, { vacancyId, applicationId: null, event: 'blind-started', by: 'Nadia', why: '' });
  expect(await indexTexts(context, vacancyId)).toBe(1);
  const [kept] = await listTexts(context.db, vacancyId);
  expect(kept?.text).toContain('omar');
  expect(kept?.covered).toContain('suit des projets');
  expect(kept?.covered).not.toContain('omar');
  expect(await indexTexts(context, vacancyId)).toBe(0);
});
