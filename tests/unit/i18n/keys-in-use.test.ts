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

test('no key is left without a use', () => {
  const code = ['main', 'renderer'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .map((name) => readFileSync(join(room, name), 'utf8')),
  );
  const all = code.join('\n');
  const literals = new Set([...all.matchAll(/'([a-zA-Z][\w.-]*)'/gu)].map((match) => match[1]));
  const beginnings = new Set([...all.matchAll(/`([a-zA-Z][\w.-]*\.)\$\{/gu)].map((match) => match[1] ?? ''));
  // Reports and dossiers name their keys without the room.
  const namesOf = (key: string): readonly string[] => [key, key.replace(/^(?:report|dossier)\./u, '')];
  const isUsed = (name: string): boolean => literals.has(name) || [...beginnings].some((beginning) => name.startsWith(beginning));
  expect(beginnings.has('report.')).toBe(true);
  beginnings.delete('report.');
  beginnings.delete('dossier.');
  expect([...new Set(keys)].filter((key) => !namesOf(key).some(isUsed))).toEqual([]);
});
