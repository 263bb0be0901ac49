import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { measureHelvetica } from '../../../helpers/measure-helvetica.ts';
import { type Painter, paintPage } from '../../../helpers/paint-page.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const read = async (draw: (painter: Painter) => void): Promise<readonly string[]> => show(await readOne(buildPdf([paintPage(draw)])));

describe('columns that are narrow, boxed or short', () => {
  it('parts a short sidebar from the main text before the dates of its entries', async () => {
    const lines = await read((page) => {
      page.rect(0, 0, 190, 842, '#f6e4dc');
      page.text(20, 120, 'CONTACT', { bold: true });
      page.text(20, 136, 'Cité Keur Gorgui, Dakar');
      page.text(20, 152, '+221 77 318 46 09');
      page.text(20, 190, 'LANGUES', { bold: true });
      page.text(20, 206, 'Wolof : langue maternelle');
      page.text(20, 222, 'Français : C2');
      page.text(210, 60, 'Mame Ndiaye', { size: 20, bold: true });
      page.text(210, 100, 'EXPÉRIENCES', { bold: true });
      let y = 124;
      for (const [date, title] of [
        ['depuis mars 2021', 'Coordinatrice de programme'],
        ['2018 – 2021', 'Chargée de suivi-évaluation'],
        ['2016 – 2017', 'Assistante'],
      ] as const) {
        page.text(210, y, date);
        page.text(310, y, title, { bold: true });
        y =
          page.paragraph(
            310,
            y + 14,
            240,
            'Enquêtes auprès des ménages, rapports trimestriels, formation des équipes locales et suivi des partenaires, '.repeat(3).trim(),
          ) + 14;
      }
    });
    expect(lines.filter((line) => !line.includes('Enquêtes'))).toEqual([
      'heading: CONTACT',
      'paragraph: Cité Keur Gorgui, Dakar',
      'paragraph: +221 77 318 46 09',
      'heading: LANGUES',
      'paragraph: Wolof : langue maternelle',
      'paragraph: Français : C2',
      'heading: Mame Ndiaye',
      'heading: EXPÉRIENCES',
      'tableRow: depuis mars 2021⇥Coordinatrice de programme',
      'tableRow: 2018 – 2021⇥Chargée de suivi-évaluation',
      'tableRow: 2016 – 2017⇥Assistante',
    ]);
  });

  it('reads boxes side by side under heads of one kind one after the other', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'Adama Sow', { size: 20, bold: true });
      page.text(60, 100, '\u00a7 Contacto', { size: 12, bold: true });
      page.text(320, 100, 'Más', { size: 12, bold: true });
      for (const [at, [left, right]] of [
        ['Móvil 0034 655 017 482', 'Ofimática: Word, Excel'],
        ['adama@example.org', 'Carné B'],
        ['Nacionalidad senegalesa', 'Poesía oral, baloncesto'],
      ].entries()) {
        page.text(60, 120 + at * 16, left ?? '');
        page.text(320, 120 + at * 16, right ?? '');
      }
    });
    expect(lines).toEqual([
      'heading: Adama Sow',
      'heading: § Contacto',
      'paragraph: Móvil 0034 655 017 482',
      'paragraph: adama@example.org',
      'paragraph: Nacionalidad senegalesa',
      'heading: Más',
      'paragraph: Ofimática: Word, Excel',
      'paragraph: Carné B',
      'paragraph: Poesía oral, baloncesto',
    ]);
  });

  it('keeps labels that are items of a list beside their values', async () => {
    const lines = await read((page) => {
      for (const [at, [label, value]] of [
        ['• Fonction :', 'Ingénieure en génie rural'],
        ['• Domaines :', 'Hydraulique, développement local'],
        ['• Outils :', 'QGIS, KoboToolbox'],
      ].entries()) {
        page.text(60, 60 + at * 16, label ?? '');
        page.text(200, 60 + at * 16, value ?? '');
      }
    });
    expect(lines).toEqual([
      'listItem: • Fonction :⇥Ingénieure en génie rural',
      'listItem: • Domaines :⇥Hydraulique, développement local',
      'listItem: • Outils :⇥QGIS, KoboToolbox',
    ]);
  });

  it('keeps the words of justified lines together, however far they are pulled apart', async () => {
    const justified = (page: Painter, y: number, words: readonly string[]): void => {
      const gap = (200 - words.reduce((sum, word) => sum + measureHelvetica(word, 10), 0)) / (words.length - 1);
      let x = 60;
      for (const word of words) {
        page.text(x, y, word);
        x += measureHelvetica(word, 10) + gap;
      }
    };
    const lines = await read((page) => {
      justified(page, 60, ['Gestora', 'de', 'projetos', 'locais', 'com', 'uma', 'sólida']);
      justified(page, 74, ['experiência', 'acadêmica', 'em']);
      justified(page, 88, ['desenvolvimento', 'comunitário', 'e']);
      page.text(60, 102, 'participação.');
    });
    expect(lines).toEqual([
      'paragraph: Gestora de projetos locais com uma sólida / experiência acadêmica em / desenvolvimento comunitário e / participação.',
    ]);
  });
});
