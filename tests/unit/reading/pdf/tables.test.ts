import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { type Painter, paintPage } from '../../../helpers/paint-page.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const read = async (draw: (painter: Painter) => void): Promise<readonly string[]> => show(await readOne(buildPdf([paintPage(draw)])));

/** Draws a row of a table: cells by their left edges, the right edge last; texts stand below one another, labels small. */
function drawRow(page: Painter, y: number, height: number, edges: readonly number[], cells: readonly (readonly string[])[], label = 10) {
  const [left = 0] = edges;
  const right = edges.at(-1) ?? 0;
  for (const level of [y, y + height]) page.rect(left, level, right - left, 0.7, '#000000');
  for (const edge of edges) page.rect(edge, y, 0.7, height, '#000000');
  cells.forEach((lines, at) => {
    lines.forEach((text, line) => {
      page.text((edges[at] ?? 0) + 4, y + 12 + line * 13, text, { size: line === 0 ? label : 10 });
    });
  });
}

describe('drawn tables of a page', () => {
  it('reads the cells of a printed form, each label with what was filled in below it', async () => {
    const lines = await read((page) => {
      page.text(200, 50, 'PERSONAL HISTORY FORM', { size: 14, bold: true });
      drawRow(
        page,
        70,
        30,
        [50, 250, 400, 545],
        [
          ['1. Family name', 'BENALI'],
          ['2. First names', 'Amina'],
          ['3. Sex', 'Female'],
        ],
        7,
      );
      drawRow(
        page,
        100,
        30,
        [50, 250, 545],
        [
          ['4. Date of birth', '12/04/1988'],
          ['5. Present nationality', 'Moroccan'],
        ],
        7,
      );
      drawRow(page, 130, 20, [50, 250, 400, 545], [['Language'], ['Read'], ['Write']]);
      drawRow(page, 150, 20, [50, 250, 400, 545], [['Arabic'], ['fluently'], ['fluently']]);
      drawRow(page, 170, 20, [50, 250, 400, 545], [['French'], ['fluently'], ['easily']]);
      drawRow(
        page,
        190,
        44,
        [50, 160, 545],
        [
          ['From / to', '06/2019 – now'],
          ['Title of post', 'Labour inspector', 'Ministry of Labour'],
        ],
        7,
      );
    });
    expect(lines).toEqual([
      'heading: PERSONAL HISTORY FORM',
      'listItem: 1. Family name⇥BENALI',
      'listItem: 2. First names⇥Amina',
      'listItem: 3. Sex⇥Female',
      'listItem: 4. Date of birth⇥12/04/1988',
      'listItem: 5. Present nationality⇥Moroccan',
      'tableRow: Language⇥Read⇥Write',
      'tableRow: Arabic⇥fluently⇥fluently',
      'tableRow: French⇥fluently⇥easily',
      'tableRow: From / to⇥06/2019 – now',
      'tableRow: Title of post⇥Labour inspector / Ministry of Labour',
    ]);
  });

  it('reads the rows of a table one by one, whatever stands in the rows above and below', async () => {
    const lines = await read((page) => {
      const edges = [50, 150, 545];
      drawRow(page, 60, 20, edges, [['Période'], ['Poste']]);
      drawRow(page, 80, 46, edges, [['2019 – 2023'], ['Chargée de projet', 'Association Rivage, Rabat', 'Suivi de douze coopératives']]);
      drawRow(page, 126, 20, [50, 545], [['En même temps']]);
      drawRow(page, 146, 33, edges, [['2016 – 2018'], ['Assistante', 'Commune de Tiznit']]);
      page.text(50, 210, 'Formation', { size: 14, bold: true });
      page.text(50, 230, 'Master en sociologie, Université de Fès');
    });
    expect(lines).toEqual([
      'tableRow: Période⇥Poste',
      'tableRow: 2019 – 2023⇥Chargée de projet',
      'paragraph: Association Rivage, Rabat',
      'paragraph: Suivi de douze coopératives',
      'paragraph: En même temps',
      'tableRow: 2016 – 2018⇥Assistante',
      'paragraph: Commune de Tiznit',
      'heading: Formation',
      'paragraph: Master en sociologie, Université de Fès',
    ]);
  });

  it('parts a table from a column beside it first', async () => {
    const lines = await read((page) => {
      page.text(40, 60, 'CONTACT', { size: 13, bold: true });
      page.text(40, 80, 'Rabat, Agdal');
      page.text(40, 100, '06 12 34 56 78');
      page.text(40, 120, 'amina@example.org');
      page.text(40, 140, 'Nationalité marocaine');
      drawRow(page, 50, 20, [220, 400, 545], [['Arabe'], ['C2']]);
      drawRow(page, 70, 20, [220, 400, 545], [['Français'], ['C1']]);
      drawRow(page, 90, 20, [220, 400, 545], [['Anglais'], ['B2']]);
      drawRow(page, 110, 20, [220, 400, 545], [['Espagnol'], ['A2']]);
    });
    expect(lines).toEqual([
      'heading: CONTACT',
      'paragraph: Rabat, Agdal',
      'paragraph: 06 12 34 56 78',
      'paragraph: amina@example.org',
      'paragraph: Nationalité marocaine',
      'tableRow: Arabe⇥C2',
      'tableRow: Français⇥C1',
      'tableRow: Anglais⇥B2',
      'tableRow: Espagnol⇥A2',
    ]);
  });

  it('reads a ruled table with narrow cells cell by cell', async () => {
    const lines = await read((page) => {
      page.text(60, 50, '2. Formation', { bold: true, size: 12 });
      const edges = [60, 100, 300, 420];
      const rows = [
        [['De – à'], ['Établissement'], ['Diplôme']],
        [
          ['2006 –', '2008'],
          ['Université de Dakar, Faculté des', 'sciences économiques'],
          ['Master 2 en', 'économie'],
        ],
        [['2002 –', '2006'], ['Université de Saint-Louis'], ['Maîtrise']],
      ];
      let y = 60;
      for (const row of rows) {
        for (const x of edges) page.rect(x, y, 0.7, 30, '#000000');
        page.rect(60, y, 360, 0.7, '#000000');
        row.forEach((cell, column) => {
          cell.forEach((text, at) => {
            page.text((edges[column] as number) + 4, y + 12 + at * 12, text);
          });
        });
        y += 30;
      }
      page.rect(60, y, 360, 0.7, '#000000');
    });
    expect(lines).toEqual([
      'heading: 2. Formation',
      'tableRow: De – à⇥Établissement⇥Diplôme',
      'tableRow: 2006 – 2008⇥Université de Dakar, Faculté des sciences économiques⇥Master 2 en économie',
      'tableRow: 2002 – 2006⇥Université de Saint-Louis⇥Maîtrise',
    ]);
  });
});
