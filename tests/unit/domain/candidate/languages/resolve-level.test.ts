import { expect, test } from 'vitest';
import { levelOfCertificate, levelOfSkills, readScale } from '../../../../../renderer/domain/candidate/languages/language-remarks.ts';
import { resolveLevel } from '../../../../../renderer/domain/candidate/languages/resolve-level.ts';

const word = (level: 'A2' | 'B2' | 'C1' | 'native', grid = false) => ({ level, code: false, grid });

test('a code before words, native before other words, the lower middle of a grid', () => {
  expect(resolveLevel([word('C1'), { level: 'B2', code: true, grid: false }], '')).toBe('B2');
  expect(resolveLevel([word('native'), word('C1')], '')).toBe('native');
  expect(resolveLevel([word('C1', true), word('B2', true), word('B2', true), word('A2', true)], '')).toBe('B2');
  expect(resolveLevel([], 'Anglais : TOEFL iBT 98')).toBe('C1');
  expect(resolveLevel([], 'Anglais : lu')).toBe('A2');
  expect(resolveLevel([], 'Anglais')).toBeNull();
});

test.each([
  ['IELTS 7.5', 'C1'],
  ['IELTS 6,5', 'B2'],
  ['TOEIC : 790', 'B2'],
  ['First Certificate, 2013', 'B2'],
  ['cours du soir', null],
])('certificate %s', (text, level) => {
  expect(levelOfCertificate(text)).toBe(level);
});

test('skills without a level word', () => {
  expect([levelOfSkills('lu, écrit'), levelOfSkills('spoken'), levelOfSkills('قراءة'), levelOfSkills('français')]).toEqual([
    'B2',
    'B1',
    'A2',
    null,
  ]);
});

test('a scale runs either way', () => {
  expect(readScale('1 - excellent; 5 - basic')?.get('2')).toBe('B2');
  expect(readScale('Échelle de 1 à 5 (5 = excellent)')?.get('2')).toBe('A2');
  expect(readScale('très bon')).toBeNull();
});
