import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreFolder, summarise } from './score-grid.ts';

const folder = (name: string): string => join(import.meta.dirname, '../../../fixtures/notices', name);

/**
 * `first`: written while the rules were made. `fresh`, `apart` and `unseen`: written after them and scored once before
 * anything was corrected.
 */
describe.each(['first', 'fresh', 'apart', 'unseen'])('notices of the %s set', (set) => {
  const scores = scoreFolder(folder(set));

  test.each(scores.map((score) => [score.name, score] as const))('%s', (_name, score) => {
    expect(score.disagreements).toEqual([]);
  });

  test('together they reach the figures that are asked of notices', () => {
    const { f1, importance, metadata } = summarise(scores);
    expect(f1).toBeGreaterThanOrEqual(95);
    expect(importance).toBeGreaterThanOrEqual(95);
    expect(metadata).toBeGreaterThanOrEqual(95);
  });
});

test('notices of the last set, written after the rules and corrected by nothing, are read nearly as well', () => {
  const { f1, importance, metadata } = summarise(scoreFolder(folder('last')));
  expect(f1).toBeGreaterThanOrEqual(94);
  expect(importance).toBeGreaterThanOrEqual(99);
  expect(metadata).toBeGreaterThanOrEqual(97);
});

test('notices whose line breaks were lost inside paragraphs are read nearly as well', () => {
  const joinLines = (text: string): string =>
    text
      .split(/\n\s*\n/u)
      .map((paragraph) => paragraph.replace(/\s*\n\s*/gu, ' '))
      .join('\n\n');
  const { f1, importance } = summarise([...scoreFolder(folder('first'), joinLines), ...scoreFolder(folder('fresh'), joinLines)]);
  expect(f1).toBeGreaterThanOrEqual(93);
  expect(importance).toBeGreaterThanOrEqual(98);
});
