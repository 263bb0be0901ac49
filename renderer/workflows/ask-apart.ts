import type { DuplicateGroup } from '../domain/screening/duplicates.ts';
import type { ApartAnswer, ApartQuestion } from './apart-worker.ts';
import type { DossierSurvey } from './survey-dossier.ts';

/** Asks one thing of a worker that reads the database itself, so that the window neither counts nor carries what is counted. */
function askApart<K extends ApartAnswer['kind']>(question: ApartQuestion, kind: K): Promise<Extract<ApartAnswer, { readonly kind: K }>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./apart-worker.ts', import.meta.url), { type: 'module', name: 'apart' });
    const fail = (message: string): void => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ApartAnswer>) => {
      if (data.kind !== kind) return fail(data.kind === 'fault' ? data.message : 'the worker answered something else');
      worker.terminate();
      resolve(data as Extract<ApartAnswer, { readonly kind: K }>);
    });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.postMessage(question);
  });
}

/** Applications of a vacancy that look like one person's, see `findDuplicateGroups`. */
export async function findDuplicatesApart(vacancyId: string): Promise<readonly DuplicateGroup[]> {
  return (await askApart({ kind: 'duplicates', vacancyId }, 'duplicates')).groups;
}

/** What a dossier would contain and lack, see `surveyDossier`. */
export async function surveyDossierApart(vacancyId: string, gridId: string): Promise<DossierSurvey> {
  return (await askApart({ kind: 'survey', vacancyId, gridId }, 'survey')).survey;
}
