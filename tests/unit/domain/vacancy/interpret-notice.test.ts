import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreFolder, summarise } from './score-grid.ts';

const folder = (name: string): string => join(import.meta.dirname, '../../../fixtures/notices', name);

describe('notices the rules were made with', () => {
  test.each(scoreFolder(folder('first')).map((score) => [score.name, score] as const))('%s', (_name, score) => {
    expect(score.disagreements).toEqual([]);
  });
});

test('both halves of the notices reach the figures that are asked of notices', () => {
  const { f1, importance, metadata } = summarise(scoreFolder(folder('first')));
  expect(f1).toBeGreaterThanOrEqual(95);
  expect(importance).toBeGreaterThanOrEqual(95);
  expect(metadata).toBeGreaterThanOrEqual(95);
});
