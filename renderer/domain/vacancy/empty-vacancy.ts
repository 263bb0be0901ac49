import type { Vacancy } from './vacancy.ts';

/** A vacancy without criteria, to be filled in by hand. */
export function emptyVacancy(id: string, title: string, language: string): Vacancy {
  return {
    id,
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
    language,
    criteria: [],
    requiredDocuments: [],
    evaluation: null,
    warnings: [],
    unusedSentences: [],
  };
}
