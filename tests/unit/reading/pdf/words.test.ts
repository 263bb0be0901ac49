import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { measureHelvetica } from '../../../helpers/measure-helvetica.ts';
import { type Painter, paintPage } from '../../../helpers/paint-page.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const read = async (draw: (painter: Painter) => void): Promise<readonly string[]> => show(await readOne(buildPdf([paintPage(draw)])));

describe('words of a PDF', () => {
  it('joins letter-spaced headings, spaced by white or by spaces', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'EXPÉRIENCE', { spacing: 4 });
      page.text(60, 90, 'F O R M A T I O N');
      page.text(60, 120, 'É T A T   C I V I L');
      page.text(60, 150, 'CENTRES D’INTÉRÊT', { spacing: 1.2 });
    });
    expect(lines).toEqual(['heading: EXPÉRIENCE', 'heading: FORMATION', 'heading: ÉTAT CIVIL', 'heading: CENTRES D’INTÉRÊT']);
  });

  it('finds words in text painted glyph by glyph without spaces', async () => {
    const lines = await read((page) => {
      let x = 60;
      for (const word of 'Gestion de projets en milieu rural'.split(' ')) {
        for (const letter of word) {
          page.text(x, 60, letter);
          x += measureHelvetica(letter, 10);
        }
        x += 2.8;
      }
    });
    expect(lines).toEqual(['paragraph: Gestion de projets en milieu rural']);
  });

  it('puts words in order whatever the order of painting', async () => {
    const lines = await read((page) => {
      page.text(60, 90, 'seconde ligne du texte');
      page.text(60 + measureHelvetica('Première ', 10), 60, 'ligne du texte');
      page.text(60, 60, 'Première ');
    });
    expect(lines).toEqual(['paragraph: Première ligne du texte', 'paragraph: seconde ligne du texte']);
  });

  it('counts text that is painted twice to look bold once', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'Assistante sociale');
      page.text(60.3, 60, 'Assistante sociale');
    });
    expect(lines).toEqual(['paragraph: Assistante sociale']);
  });

  it('mends words broken at the end of a line, but keeps compounds of capitals', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'Une longue expérience de la coordination de projets et de la démar-');
      page.text(60, 72, 'che qualité au sein des services de la commune, puis à Louvain-la-');
      page.text(60, 84, 'Neuve, dans une équipe de recherche sur les politiques publiques.');
    });
    expect(lines).toEqual([
      'paragraph: Une longue expérience de la coordination de projets et de la démarche / qualité au sein des services de la commune, puis à Louvain-la-Neuve, / dans une équipe de recherche sur les politiques publiques.',
    ]);
  });

  it('joins an e-mail address that wraps', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'hanane.aitlahoucine');
      page.text(60, 72, '@example.com');
      page.text(60, 90, 'Agadir, Maroc');
      page.text(60, 108, 'Nationalité marocaine');
    });
    expect(lines[0]).toBe('paragraph: hanane.aitlahoucine@example.com');
  });

  it('tells headings by size, weight or capitals, and dates and sentences from headings', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'Parcours professionnel', { size: 14 });
      page.text(60, 80, 'Depuis 2019, chargée de projet à Rabat.');
      page.text(60, 110, 'LANGUES', { color: '#205080' });
      page.text(60, 126, 'Arabe, français et anglais courants');
      page.text(60, 150, '2016 – 2018', { bold: true });
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'paragraph']);
  });

  it('reads pages that are shown turned, and text that is written sideways', async () => {
    const turned = paintPage(
      (page) => {
        page.text(60, 60, 'Première ligne de la page tournée');
        page.text(60, 80, 'Seconde ligne de la page tournée');
      },
      { rotate: 180 },
    );
    const sideways = paintPage((page) => {
      page.text(60, 700, 'Première ligne écrite de bas en haut', { turns: 3 });
      page.text(80, 700, 'Seconde ligne écrite de bas en haut', { turns: 3 });
    });
    expect(show(await readOne(buildPdf([turned])))).toEqual([
      'paragraph: Première ligne de la page tournée',
      'paragraph: Seconde ligne de la page tournée',
    ]);
    const document = await readOne(buildPdf([sideways]));
    expect(show(document)).toEqual(['paragraph: Première ligne écrite de bas en haut', 'paragraph: Seconde ligne écrite de bas en haut']);
    const box = document.pages[0]?.blocks[0]?.lines[0]?.box;
    expect(box?.[3]).toBeGreaterThan(100);
    expect(box?.[0]).toBeLessThan(60);
  });

  it('gives words their place, size, weight and colour', async () => {
    const document = await readOne(
      buildPdf([paintPage((page) => page.text(60, 100, 'Titre', { size: 20, bold: true, color: '#aa2200' }))]),
    );
    const word = document.pages[0]?.blocks[0]?.lines[0]?.words[0];
    expect(word).toMatchObject({ text: 'Titre', size: 20, bold: true, italic: false, color: '#aa2200', confidence: null });
    expect(word?.box?.[0]).toBeCloseTo(60, 0);
    expect((word?.box?.[1] ?? 0) + 0.8 * (word?.box?.[3] ?? 0)).toBeCloseTo(100, 0);
  });

  it('reads ligatures of TeX fonts that do not name them, at their usual places', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'Certi\u001ccat d’o\u001ecier, \u001duide et di\u001bus');
    });
    expect(lines).toEqual(['paragraph: Certificat d’officier, fluide et diffus']);
  });

  it('parts words that stand close in a line without spaces, pressed together as TeX does', async () => {
    const words = ['Association', 'of', 'rural', 'women', 'in', 'the', 'valley'];
    const shown = words.map((word) => `(${word})`).join(' -145 ');
    const page = { ...paintPage(() => undefined), content: `BT /F1 10 Tf 60 700 Td [${shown}] TJ ET` };
    expect(show(await readOne(buildPdf([page])))).toEqual(['paragraph: Association of rural women in the valley']);
  });

  it('reads hyphens that a font names soft, as TeX does', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'Sept. 2019 \u00ad mars 2024, sous\u00adpréfecture de Tiznit');
      page.text(60, 100, '2022 \u00ad');
    });
    expect(lines).toEqual(['paragraph: Sept. 2019 - mars 2024, sous-préfecture de Tiznit', 'paragraph: 2022 -']);
  });
});
