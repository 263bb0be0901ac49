import type { DuplicateGroup } from '../domain/screening/duplicates.ts';
import { findDuplicateGroups } from './find-duplicate-groups.ts';
import { storedContext } from './stored-context.ts';
import { type DossierSurvey, surveyDossier } from './survey-dossier.ts';

export type ApartQuestion =
  | { readonly kind: 'duplicates'; readonly vacancyId: string }
  | { readonly kind: 'survey'; readonly vacancyId: string; readonly gridId: string };

export type ApartAnswer =
  | { readonly kind: 'duplicates'; readonly groups: readonly DuplicateGroup[] }
  | { readonly kind: 'survey'; readonly survey: DossierSurvey }
  | { readonly kind: 'fault'; readonly message: string };

async function answer(question: ApartQuestion): Promise<ApartAnswer> {
  const context = await storedContext();
  if (question.kind === 'duplicates') return { kind: 'duplicates', groups: await findDuplicateGroups(context, question.vacancyId) };
  return { kind: 'survey', survey: await surveyDossier(context, question.vacancyId, question.gridId) };
}

/** Goes through everything that a vacancy's applications state: with a thousand of them that takes seconds. */
self.addEventListener('message', ({ data }: MessageEvent<ApartQuestion>) => {
  answer(data)
    .catch((error: unknown): ApartAnswer => ({ kind: 'fault', message: String(error) }))
    .then((reply) => self.postMessage(reply));
});
