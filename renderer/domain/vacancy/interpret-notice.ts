import type { Document } from '../document/document.ts';
import { listLines } from '../document/place.ts';
import type { Vacancy } from './vacancy.ts';

/** Turns a vacancy notice into the assessment grid that it states, for the panel to check, complete and freeze. */
export function interpretNotice(document: Document): Vacancy {
  const title = listLines(document).find(({ text }) => text.trim() !== '')?.text ?? '';
  return {
    id: 'vacancy',
    title,
    reference: null,
    organisation: null,
    dutyStation: null,
    country: null,
    kind: 'post',
    grade: null,
    contractDuration: null,
    publishedOn: null,
    closesOn: null,
    language: document.language ?? 'fr',
    criteria: [],
    requiredDocuments: [],
    evaluation: null,
    warnings: [{ code: 'no-criteria-found', message: { key: 'vacancy.warning.no-criteria-found', params: {} }, page: null }],
    unusedSentences: [],
  };
}
