import { expect, test } from 'vitest';
import { locales, UsageProblem, wordUsage } from '../../../../main/batch/usage-problem.ts';
import { catalogues } from '../../../../renderer/i18n/catalogues.ts';

const missing = new UsageProblem(['usage.missing', 'usage.of.vacancy'], { option: '--out' });

test('says in one line what is wrong and how it is used, in French where no language is named', () => {
  const french = 'Il manque --out. Usage : vacancy --notice <avis> --out <vacancy.json>';
  expect(wordUsage(missing, ['vacancy'])).toBe(french);
  expect(wordUsage(missing, ['--locale'])).toBe(french);
  expect(wordUsage(missing, ['--locale', 'pt'])).toBe(french);
});

test('speaks the language that is named, before or after the fault', () => {
  const english = '--out is missing. Usage: vacancy --notice <notice> --out <vacancy.json>';
  expect(wordUsage(missing, ['--locale', 'en', '--out'])).toBe(english);
  expect(wordUsage(missing, ['--out', '--locale=en'])).toBe(english);
});

test.each(locales)('%s words every problem in one line, with all that it names', (locale) => {
  const keys = Object.keys(catalogues.fr).filter((key) => key.startsWith('usage.')) as UsageProblem['keys'];
  const line = wordUsage(new UsageProblem(keys, { option: '--o', value: 'v', path: '/p' }), ['--locale', locale]);
  expect(line).not.toMatch(/\n|\{\{|usage\./);
});
