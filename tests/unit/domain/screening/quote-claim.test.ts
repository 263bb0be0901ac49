import { describe, expect, it } from 'vitest';
import { quoteAround, splitEvidence } from '../../../../renderer/domain/screening/quote-claim.ts';

const place = { file: 'cv.pdf', page: 1, line: 4, from: 2, lastLine: 5, to: 8 };

describe('quotations', () => {
  it('never cross a line or a table cell', () => {
    expect(splitEvidence({ quote: 'Français\tlangue maternelle\nAnglais', place })).toEqual([
      { quote: 'Français', place: { ...place, line: 4, lastLine: 4, from: 2, to: 10 } },
      { quote: 'langue maternelle', place: { ...place, line: 4, lastLine: 4, from: 11, to: 28 } },
      { quote: 'Anglais', place: { ...place, line: 5, lastLine: 5, from: 0, to: 7 } },
    ]);
  });

  it('hold the words that count', () => {
    const evidence = { quote: 'Montage de projets\net suivi-évaluation\tAgadir', place };
    expect(quoteAround(evidence, 22, 38).map(({ quote }) => quote)).toEqual(['et suivi-évaluation']);
    expect(quoteAround(evidence, 11, 24).map(({ quote }) => quote)).toEqual(['Montage de projets', 'et suivi-évaluation']);
    const whole = { quote: 'Word, Excel', place };
    expect(quoteAround(whole, 0, 4)).toEqual([whole]);
  });
});
