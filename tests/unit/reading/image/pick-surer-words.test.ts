import { expect, it } from 'vitest';
import { pickSurerWords } from '../../../../renderer/reading/image/pick-surer-words.ts';

const read = (...words: readonly (readonly [string, number])[]) =>
  words.map(([text, confidence], index) => ({ text, confidence, bbox: { x0: index * 50, y0: 0, x1: index * 50 + 40, y1: 20 } }));

it('takes each word from the surer of two readings', () => {
  const words = pickSurerWords(
    read(['Tél', 33], ['06', 94], ['ana@post.example', 86]),
    read(['Tél.', 95], ['06', 96], ['anaQpost.example', 54]),
  );
  expect(words.map(({ text }) => text)).toEqual(['Tél.', '06', 'ana@post.example']);
});

it('keeps a reading that parts the line otherwise', () => {
  const reading = read(['Rédaction', 80], ['de', 80]);
  expect(pickSurerWords(reading, read(['Rédactionde', 90]))).toBe(reading);
});
