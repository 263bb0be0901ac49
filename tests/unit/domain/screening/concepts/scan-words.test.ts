import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWordEnd, findWordStart } from '../../../../../renderer/domain/screening/concepts/scan-words.ts';

/** What a word is, as a pattern: too slow to go through every line of thousands of applications. */
const word = /(?:[eE][-\u2010\u2011](?=\p{L}{3}))?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u00ad\u200b-\u200f]*(?:&[\p{L}\p{N}]+)?/gu;

function scan(text: string): readonly string[] {
  const words: string[] = [];
  for (let from = findWordStart(text, 0); from < text.length; ) {
    const to = findWordEnd(text, from);
    words.push(text.slice(from, to));
    from = findWordStart(text, to);
  }
  return words;
}

test.each([
  ['Suivi-évaluation, R&D et e-learning', ['Suivi', 'évaluation', 'R&D', 'et', 'e-learning']],
  ['e-CV, E‑gouvernement, the-abc', ['e', 'CV', 'E‑gouvernement', 'the', 'abc']],
  ['إدارة المشـــاريع 2019', ['إدارة', 'المشـــاريع', '2019']],
  ['R& D, A&&B, \u0301abc, 𝐀𝐁 \ud835', ['R', 'D', 'A', 'B', 'abc', '𝐀𝐁']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(scan(text)).toEqual(words);
});

test('words are what the pattern says, of any text', () => {
  const parts = fc.constantFrom(
    'e',
    'E',
    '-',
    '\u2010',
    '&',
    'é',
    'e\u0301',
    'م',
    '\u0640',
    '\u00ad',
    '\u200d',
    '7',
    ' ',
    '𝐀',
    '\ud835',
    '.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(parts, { maxLength: 12 }).map((each) => each.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(scan(any)).toEqual(any.match(word) ?? []);
    }),
    { numRuns: 500 },
  );
});
