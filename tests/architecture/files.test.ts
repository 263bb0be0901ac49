import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['main', 'preload', 'renderer', 'resources/setup', 'tests']);
const pathsOf = (keep: (file: (typeof files)[number]) => boolean): readonly string[] => files.filter(keep).map(({ path }) => path);

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(100);
});

test('no file is longer than 300 lines', () => {
  expect(pathsOf(({ text }) => text.split('\n').length > 301)).toEqual([]);
});

test('nothing is left for later', () => {
  const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);
  expect(pathsOf(({ text }) => marks.test(text))).toEqual([]);
});

test('names say what is inside', () => {
  const vague = /(^|[/-])(utils?|helpers?|common|managers?|misc)(\.|-|$)/;
  expect(pathsOf(({ path }) => vague.test(path.replace(/^tests\/helpers\//, '')))).toEqual([]);
});

test('only configurations and translations have a default export', () => {
  expect(pathsOf(({ path, text }) => /^(main|preload|renderer)\//.test(path) && /^export default /m.test(text))).toEqual([]);
});
