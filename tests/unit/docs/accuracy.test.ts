import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogues } from '../../../renderer/i18n/catalogues.ts';
import accuracy from '../../../resources/accuracy.json';

test('the table in the docs repeats the figures that the app shows', () => {
  const table = readFileSync('docs/rules.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.slice(2, -2).split(' | '));
  const shown = accuracy.sets.map((set) =>
    [set.id, set.applications, set.verdicts, set.wrongExclusions, set.quotations].map((value) => String(value ?? '–')),
  );
  expect(table).toEqual(shown);
});

test('every set and every limit is worded', () => {
  const keys = [...accuracy.sets.map(({ id }) => `help.set.${id}`), ...accuracy.limits.map((limit) => `help.limit.${limit}`)];
  expect(keys.filter((key) => !(key in catalogues.fr))).toEqual([]);
});
