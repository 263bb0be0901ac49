import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogues } from '../../../renderer/i18n/catalogues.ts';

const plural = /_(?:zero|one|two|few|many|other)$/u;
const keys = Object.keys(catalogues.fr).map((key) => key.replace(plural, ''));
const sources = readdirSync('renderer/screens', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => readFileSync(join('renderer/screens', name), 'utf8'));

/** Keys as they stand in `t('…')` and in `key: '…'`. */
const written = new Set(sources.flatMap((text) => [...text.matchAll(/(?:\bt\(|\bkey: )\s*'([^']+)'/gu)].map((match) => match[1] ?? '')));
/** Beginnings of keys that end in a code: t(`verdict.${…}`). */
const prefixes = new Set(sources.flatMap((text) => [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/gu)].map((match) => match[1] ?? '')));

test('the screens were looked through', () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(written.size).toBeGreaterThan(100);
});

test('every key that a screen uses is worded', () => {
  expect([...written].filter((key) => !keys.includes(key))).toEqual([]);
});

test('every beginning of a key that a screen completes has wordings', () => {
  expect([...prefixes].filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
});

test('no key of the screens is left without a use', () => {
  const own = readdirSync('renderer/i18n/messages').filter((name) =>
    /^(?:app|vacancies|grid|applications|ranking|candidate|settings|panel|help)\.fr\.json$/u.test(name),
  );
  const worded = own.flatMap((name) => Object.keys(JSON.parse(readFileSync(join('renderer/i18n/messages', name), 'utf8')) as object));
  const all = sources.join('\n');
  const unused = [...new Set(worded.map((key) => key.replace(plural, '')))].filter(
    (key) => !all.includes(`'${key}'`) && ![...prefixes].some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
