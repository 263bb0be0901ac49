import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldKeepingOffsets, listWords } from '../../../../renderer/domain/text/fold.ts';

test('accents, ligatures, Arabic forms and digits fold to what is compared', () => {
  expect(fold('Diplômé d’État — ﬁn œuvre')).toBe("diplome d'etat - fin oeuvre");
  expect(fold('الإدارة المحلّيـــة ٢٠١٥')).toBe('الاداره المحليه 2015');
});

test('folding with offsets folds alike and finds its way back', () => {
  const original = 'Née à Fès, ﬁlière économie';
  const { text, offsets } = foldKeepingOffsets(original);
  expect(text).toBe(fold(original));
  const from = text.indexOf('economie');
  expect(original.slice(offsets[from], offsets[from + 'economie'.length])).toBe('économie');
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    { seed: 7 },
  );
});

test('words are letters and digits of any script', () => {
  expect(listWords(fold("chef d'équipe (2015) مدير"))).toEqual(['chef', 'd', 'equipe', '2015', 'مدير']);
});
