import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../../renderer/domain/document/document.ts';
import { arrangePage } from '../../../../../renderer/domain/document/layout/arrange-page.ts';
import { markRunning } from '../../../../../renderer/domain/document/layout/mark-running.ts';
import { placeWords } from '../../../../helpers/place-words.ts';

const size = { width: 595, height: 842 };
const page = (number: number, texts: readonly (readonly [text: string, y: number, size?: number])[]): Page => ({
  number,
  ...size,
  origin: 'text',
  blocks: arrangePage(
    texts.flatMap(([text, y, type = 10]) => placeWords({ text, x: 60, y, size: type })),
    size,
  ),
});
const kinds = (pages: readonly Page[]): string[][] => markRunning(pages).map(({ blocks }) => blocks.map((block) => block.kind));

describe('markRunning', () => {
  it('finds lines repeated in the margins, numbers aside', () => {
    const pages = [1, 2].map((number) =>
      page(number, [
        ['Leïla Bennani', 30],
        [`Du texte de la page, assez long pour elle`, 300],
        [`Candidature 2310, page ${number}`, 815],
      ]),
    );
    expect(kinds(pages)).toEqual([
      ['header', 'paragraph', 'footer'],
      ['header', 'paragraph', 'footer'],
    ]);
  });

  it.each(['2', '- 2 -', '2/4', 'Page 2 sur 4', '٢'])('finds the page number %s', (text) => {
    expect(
      kinds([
        page(1, [['Du texte de la page, assez long pour elle', 300]]),
        page(2, [
          ['Du texte de la page, assez long pour elle', 300],
          [text, 815],
        ]),
      ])[1],
    ).toEqual(['paragraph', 'footer']);
  });

  it.each(['C2', '2019', 'Permis B'])('leaves %s alone', (text) => {
    expect(
      kinds([
        page(1, [
          ['Du texte de la page, assez long pour elle', 300],
          [text, 815],
        ]),
      ]),
    ).toEqual([['paragraph', 'paragraph']]);
  });

  it('leaves a line alone that is set differently on each page', () => {
    const pages = [
      page(1, [
        ['Leïla Bennani', 60, 10],
        ['Madame, Monsieur, je vous écris', 300],
      ]),
      page(2, [
        ['Leïla Bennani', 60, 18],
        ['Du texte de la page, assez long', 300],
      ]),
    ];
    expect(kinds(pages).flat()).not.toContain('header');
  });

  it('takes no list item for a header, though another page begins with the same one', () => {
    const pages = [1, 2].map((number) =>
      page(number, [
        ['• Rédaction de notes de synthèse', 40],
        [`Du texte de la page, assez long pour elle`, 300],
      ]),
    );
    expect(kinds(pages)).toEqual([
      ['listItem', 'paragraph'],
      ['listItem', 'paragraph'],
    ]);
  });
});
