import { expect, test } from 'vitest';
import { createI18nInstance } from '../../../renderer/i18n/create-instance.ts';
import { isolate } from '../../../renderer/i18n/isolate.ts';

test('a value of the other direction is set apart, one of the same is not', () => {
  expect(isolate('gestion de projets, formation', 'ar')).toBe('\u2068gestion de projets, formation\u2069');
  expect(isolate('تدبير المشاريع', 'ar')).toBe('تدبير المشاريع');
  expect(isolate('تدبير المشاريع', 'fr')).toBe('\u2068تدبير المشاريع\u2069');
  expect(isolate('12 / 30', 'ar')).toBe('12 / 30');
});

test('sentences set their values apart, and nothing else of them changes', () => {
  const sentence = (locale: 'fr' | 'ar'): string =>
    createI18nInstance(locale).t('screening.experience.noPractice', { label: 'audit & <paie>' });
  expect(sentence('ar')).toContain('\u2068audit & <paie>\u2069');
  expect(sentence('fr')).not.toContain('\u2068');
});
