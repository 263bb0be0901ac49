import { expect, test } from 'vitest';
import {
  civilSwaps,
  isAddress,
  originSwaps,
  placeSwaps,
  professionSwaps,
  swapName,
  swapWords,
} from '../../../../../renderer/domain/screening/equal-treatment/swap-words.ts';

test('words are swapped in the capitals that they stand in, and nothing else changes', () => {
  expect(swapWords('Chargée de projet, DIRECTEUR', [professionSwaps])).toBe('Chargé de projet, DIRECTRICE');
  expect(swapWords('Né à Rabat, Marocain', [civilSwaps, placeSwaps, originSwaps])).toBe('Née à Meknès, Tunisien');
  expect(swapWords('مديرة مشروع', [professionSwaps])).toBe('مدير مشروع');
  expect(swapWords('Droits de l’homme', [professionSwaps])).toBe('Droits de l’homme');
});

test('every word of a name becomes another, in e-mail addresses too; particles and ordinary words stay', () => {
  const swaps = swapName(['Salma', 'AIT', 'Projet'], (word) => word === 'Projet');
  expect([...swaps.keys()]).toEqual(['salma']);
  const swapped = swapWords('SALMA AIT PROJET, salma.ait@example.org', [swaps]);
  expect(swapped).not.toMatch(/salma/i);
  expect(swapped).toMatch(/^[A-ZÉ]+ AIT PROJET, [a-zé]+\.ait@example\.org$/u);
});

test('a line with a street is an address', () => {
  expect(isAddress(['12', 'rue', 'des', 'oliviers'])).toBe(true);
  expect(isAddress(['projet'])).toBe(false);
});
