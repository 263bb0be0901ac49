import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { listLines } from '../../../../renderer/domain/document/place.ts';
import { fold } from '../../../../renderer/domain/text/fold.ts';
import { interpretNotice } from '../../../../renderer/domain/vacancy/interpret-notice.ts';

const root = join(import.meta.dirname, '../../../fixtures/notices');
const notices = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, name), 'utf8'));
const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const interpret = (text: string): ReturnType<typeof interpretNotice> => interpretNotice(documentFromText('notice.txt', text));

test('every quotation stands in the notice, word for word', () => {
  let quoted = 0;
  for (const notice of notices) {
    const whole = squash(
      listLines(documentFromText('notice.txt', notice))
        .map(({ text }) => text)
        .join('\n'),
    );
    const { criteria, unusedSentences } = interpret(notice);
    quoted += criteria.length + unusedSentences.length;
    for (const source of [...criteria.map((criterion) => criterion.source), ...unusedSentences]) {
      expect(whole).toContain(squash(source?.quote ?? '?'));
    }
  }
  expect(quoted).toBeGreaterThan(notices.length);
});

test('the same notice gives the same grid, whatever cut of it: ids are unique, weights sum to 100 or 0', () => {
  const cut = fc.record({ notice: fc.constantFrom(...notices), at: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(cut, ({ notice, at }) => {
      const text = notice.slice(0, Math.round(notice.length * at));
      const vacancy = interpret(text);
      const ids = vacancy.criteria.map(({ id }) => id);
      const cents = vacancy.criteria.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0);
      expect(new Set(ids).size).toBe(ids.length);
      expect([0, 10_000]).toContain(cents);
      expect(interpret(text)).toEqual(vacancy);
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('text of any kind is read without an error, and nothing is required where nothing is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(interpret(text).criteria).toEqual([]);
    }),
    { seed: 9, numRuns: 100 },
  );
});

test('a notice is read in well under a second', () => {
  // Forty pages. Time of the processor, not of the clock: other programs on the machine must not decide.
  const long = notices.join('\n\n').repeat(3).slice(0, 120_000);
  const start = process.cpuUsage();
  interpret(long);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(3_000);
});
