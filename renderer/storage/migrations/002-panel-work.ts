import type { Migration } from '../versioned-database.ts';

/** Frozen. What the panel does with the applications: confirmations, decisions, notes, tags, duplicates, a journal; texts to search. */
export const panelWork: Migration = {
  version: 2,
  stores: {
    confirmations: '[gridId+applicationId+criterionId], gridId, applicationId',
    decisions: 'id, vacancyId, applicationId',
    notes: 'id, vacancyId, applicationId',
    tags: '[applicationId+tag], vacancyId, applicationId',
    duplicateChoices: 'id, vacancyId',
    journal: 'id, vacancyId',
    texts: 'applicationId, vacancyId',
  },
};
