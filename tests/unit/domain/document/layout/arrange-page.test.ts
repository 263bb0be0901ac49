import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangePage } from '../../../../../renderer/domain/document/layout/arrange-page.ts';
import { arrange, leftFor, placeWords } from '../../../../helpers/place-words.ts';

describe('arrangePage', () => {
  it('makes one block of a wrapped sentence, and one of each line that ends early', () => {
    const lines = [
      'Chargée de projet',
      'Association Rivage',
      'Coordination des activités de terrain et suivi des partenaires, avec la rédaction des rapports trimestriels et annuels du',
      'programme, destinés aux bailleurs.',
    ];
    expect(arrange(lines.map((text, at) => ({ text, x: 30, y: 60 + at * 12 })))).toEqual([
      'paragraph: Chargée de projet',
      'paragraph: Association Rivage',
      `paragraph: ${lines[2]} / ${lines[3]}`,
    ]);
  });

  it('groups wrapped lines with their list item', () => {
    const page = [
      {
        text: '• Coordination des activités de terrain et suivi des partenaires, avec la rédaction des rapports trimestriels du',
        x: 30,
        y: 60,
      },
      { text: 'programme', x: 38, y: 72 },
      { text: '• Budget', x: 30, y: 84 },
      { text: '- Achats', x: 30, y: 96 },
      { text: '1. Logistique', x: 30, y: 108 },
    ];
    expect(arrange(page).map((line) => line.split(':')[0])).toEqual(['listItem', 'listItem', 'listItem', 'listItem']);
  });

  it('keeps contact lines of a narrow column apart', () => {
    const lines = ['12, rue des Orangers', '+212 600 11 22 33', 'leila.bennani@example.com', 'www.example.com/leila'];
    expect(arrange(lines.map((text, at) => ({ text, x: 30, y: 60 + at * 12 }))).map((line) => line.slice(11))).toEqual(lines);
  });

  it('parts a date that stands close before the place where lines begin', () => {
    const dates = ['Sep 2020 – Present', 'Oct 2018 – Aug 2020', 'Feb 2017 – May 2018'];
    const titles = ['Programme Officer, Platform for Social Justice', 'Research Associate', 'Intern, Development Centre'];
    const page = dates.flatMap((date, at) => [
      { text: date, x: leftFor(date, 132), y: 60 + at * 40 },
      { text: titles[at] ?? '', x: 140, y: 60 + at * 40 },
      { text: 'Coordination of the portfolio', x: 140, y: 72 + at * 40 },
    ]);
    expect(arrange(page)).toEqual(
      dates.flatMap((date, at) => [`tableRow: ${date}⇥${titles[at]}`, 'paragraph: Coordination of the portfolio']),
    );
  });

  it('gives lines their box, size and weight', () => {
    const [block] = arrangePage(placeWords({ text: 'Deux mots', x: 100, y: 100, size: 20, bold: true }), { width: 595, height: 842 });
    const [line] = block?.lines ?? [];
    expect(line).toMatchObject({ text: 'Deux mots', size: 20, bold: true, links: [] });
    expect(line?.box?.map(Math.round)).toEqual([100, 84, 86, 20]);
  });

  it('leaves out words without a place or outside the page, and reads nothing from nothing', () => {
    const [word] = placeWords({ text: 'mot', x: 10, y: 10 });
    if (word === undefined) throw new Error('no word');
    expect(arrangePage([], { width: 595, height: 842 })).toEqual([]);
    expect(
      arrangePage(
        [
          { ...word, box: null },
          { ...word, box: [700, 10, 20, 10] },
        ],
        { width: 595, height: 842 },
      ),
    ).toEqual([]);
  });

  it('keeps every word once, whatever its place, and does not depend on the order they come in', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 520 }),
      y: fc.integer({ min: 10, max: 800 }),
      size: fc.constantFrom(8, 10, 12, 20),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const words = places.flatMap(({ x, y, size }, at) => placeWords({ text: `mot${at}`, x, y, size }));
        const read = (list: typeof words): string[] =>
          arrangePage(list, { width: 595, height: 842 }).flatMap((block) =>
            block.lines.flatMap((line) => line.words.map((word) => word.text)),
          );
        expect(read(words).sort()).toEqual(words.map((word) => word.text).sort());
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
