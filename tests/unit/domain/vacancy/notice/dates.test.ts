import { expect, test } from 'vitest';
import { findDates } from '../../../../../renderer/domain/vacancy/notice/dates.ts';

test.each([
  ['au plus tard le 31 mai 2021 à 23h59', '2021-05-31', '23:59'],
  ['avant le 07/04/2024', '2024-04-07', null],
  ['Jan 2023', '2023-01', null],
  ['(minuit, heure de Genève): 3 juin 2025', '2025-06-03', '23:59'],
  ['by May 31, 2021 at 5 pm', '2021-05-31', '17:00'],
  ['hasta el 3 de marzo de 2025 a las 14:00 horas', '2025-03-03', '14:00'],
  ['في أجل أقصاه 29 نونبر 2024 على الساعة 16:30', '2024-11-29', '16:30'],
  ['٢٥ نونبر ٢٠٢٤', '2024-11-25', null],
  ['في فاتح يناير 2024', '2024-01-01', null],
  ['le 1er juillet 2024', '2024-07-01', null],
])('%s', (text, iso, time) => {
  expect(findDates(text).map((hit) => [hit.iso, hit.time])).toEqual([[iso, time]]);
});

test('a date without a year takes the one it is given, and none without', () => {
  expect(findDates("au 31 décembre de l'année de candidature", '2023')[0]?.iso).toBe('2023-12-31');
  expect(findDates("au 31 décembre de l'année de candidature")).toEqual([]);
});

test('what is no date is none: fractions of references, the 31st of February', () => {
  expect(findDates('03/2024/IOTCER/MOR180601T')).toEqual([]);
  expect(findDates('31/02/2024')).toEqual([]);
});
