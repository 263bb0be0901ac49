import type { Migration } from '../versioned-database.ts';

/** Frozen. Vacancies, frozen grids, applications with their files, what was read and judged, imports, settings. */
export const firstSchema: Migration = {
  version: 1,
  stores: {
    vacancies: 'id, updatedAt',
    gridVersions: 'id, &[vacancyId+version]',
    applications: 'id, vacancyId, [vacancyId+state]',
    files: 'id, applicationId, [vacancyId+state], hash',
    contents: 'hash',
    documents: 'id, fileId, applicationId, vacancyId',
    failures: 'id, fileId, applicationId, vacancyId',
    facts: 'applicationId, vacancyId',
    assessments: '[gridId+applicationId], gridId, applicationId',
    overrides: 'id, gridId, applicationId',
    imports: 'vacancyId, state',
    settings: 'key',
  },
};
