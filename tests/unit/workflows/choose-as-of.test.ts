import { expect, test } from 'vitest';
import { chooseAsOf } from '../../../renderer/workflows/choose-as-of.ts';

test.each([
  ['2026-03-31T23:59', '2026-01', '2026-03-31'],
  [null, '2023-01', '2023-01-31'],
  [null, '2024-02', '2024-02-29'],
  [null, '2023', '2023-12-31'],
  [null, null, '2026-07-01'],
  ['bientôt', null, '2026-07-01'],
])('closing %s, published %s: to the present is %s', (closesOn, publishedOn, expected) => {
  expect(chooseAsOf({ closesOn, publishedOn }, '2026-07-01')).toBe(expected);
});
