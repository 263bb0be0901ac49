import { expect, test } from 'vitest';
import { documentFromText } from '../../../renderer/domain/document/from-text.ts';
import { locateQuote } from '../../../renderer/screens/shared/document/locate-quote.ts';
import { splitLine } from '../../../renderer/screens/shared/document/split-line.ts';

const document = documentFromText('avis.txt', 'Exigences\nAvoir un diplôme de niveau\nMaster en économie ; parler français.');

test('a quotation is found over a line end, whatever its white space', () => {
  expect(locateQuote(document, 1, 'diplôme  de niveau Master en économie')).toEqual({
    file: 'avis.txt',
    page: 1,
    line: 1,
    from: 9,
    lastLine: 2,
    to: 18,
  });
});

test('words that do not stand there have no place', () => {
  expect(locateQuote(document, 1, 'parler anglais')).toBeNull();
  expect(locateQuote(document, 2, 'Exigences')).toBeNull();
  expect(locateQuote(document, 1, ' ')).toBeNull();
});

test('a line is cut where marks begin and end, also where they overlap', () => {
  const place = (from: number, to: number) => ({ file: 'avis.txt', page: 1, line: 0, from, lastLine: 0, to });
  const stretches = splitLine('abcdefgh', 0, [
    { id: 'x', place: place(1, 5) },
    { id: 'y', place: place(3, 7) },
  ]);
  expect(stretches).toEqual([
    { text: 'a', ids: [] },
    { text: 'bc', ids: ['x'] },
    { text: 'de', ids: ['x', 'y'] },
    { text: 'fg', ids: ['y'] },
    { text: 'h', ids: [] },
  ]);
});

test('a mark over several lines covers the lines between as a whole', () => {
  const mark = { id: 'x', place: { file: 'avis.txt', page: 1, line: 0, from: 4, lastLine: 2, to: 2 } };
  expect(splitLine('milieu', 1, [mark])).toEqual([{ text: 'milieu', ids: ['x'] }]);
  expect(splitLine('fin', 2, [mark]).map(({ text }) => text)).toEqual(['fi', 'n']);
});
