import { expect, test } from 'vitest';
import { systemLocale } from '../../../renderer/i18n/locale.ts';

test('the first start speaks the first language of the system that Tamis knows, else French', () => {
  expect(systemLocale(['ar-MA', 'fr'])).toBe('ar');
  expect(systemLocale(['de-DE', 'es-419', 'en'])).toBe('es');
  expect(systemLocale(['EN-us'])).toBe('en');
  expect(systemLocale(['de', 'nl'])).toBe('fr');
  expect(systemLocale([])).toBe('fr');
});
