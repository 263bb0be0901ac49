import { expect, test } from 'vitest';
import { toE164 } from '../../../../../renderer/domain/candidate/identity/find-phones.ts';

test.each([
  ['+212 661 40 27 83', [], '+212661402783'],
  ['00226 70 11 22 33', [], '+22670112233'],
  ['+32 (0)483 66 27 09', [], '+32483662709'],
  ['0493/18.42.77', ['MA', 'BE'], '+32493184277'],
  ['0662.71.35.48', ['MA'], '+212662713548'],
  ['٠٦٦٢٧١٣٥٤٨', ['MA'], '+212662713548'],
  ['+229 97 12 34 56', [], '+22997123456'],
  ['12/06/1992', ['MA'], null],
])('%s in %j', (written, countries, expected) => {
  expect(toE164(written, countries)).toBe(expected);
});
