import { expect, test } from 'vitest';
import { standingOf } from '../../../../renderer/domain/blind/standing.ts';

const note = (event: string, applicationId: string | null = null, by = 'Nadia') => ({ event, applicationId, by });

test('names are covered from the start on, except those that were revealed and not covered again', () => {
  const standing = standingOf([
    note('blind-started'),
    note('name-revealed', 'v/a'),
    note('name-revealed', 'v/b'),
    note('name-covered', 'v/a'),
    note('dossier-made'),
  ]);
  expect(standing).toEqual({ isOn: true, revealed: new Set(['v/b']), inCharge: null });
});

test('ending shows everybody, and starting again covers everybody', () => {
  const notes = [note('blind-started'), note('name-revealed', 'v/a'), note('names-revealed')];
  expect(standingOf(notes)).toEqual({ isOn: false, revealed: new Set(), inCharge: null });
  expect(standingOf([...notes, note('blind-started')])).toEqual({ isOn: true, revealed: new Set(), inCharge: null });
});

test('the last who took eligibility is in charge until it is handed back', () => {
  const taken = [note('eligibility-taken'), note('eligibility-taken', null, 'Omar')];
  expect(standingOf(taken).inCharge).toBe('Omar');
  expect(standingOf([...taken, note('eligibility-left')]).inCharge).toBeNull();
});
