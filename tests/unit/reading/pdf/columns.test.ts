import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { type Painter, paintPage } from '../../../helpers/paint-page.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const read = async (draw: (painter: Painter) => void): Promise<readonly string[]> => show(await readOne(buildPdf([paintPage(draw)])));

/** Texts without their kinds. */
const texts = (lines: readonly string[]): readonly string[] => lines.map((line) => line.slice(line.indexOf(':') + 2));

const sidebar = [
  'CONTACT',
  '+212 600 11 22 33',
  'leila.bennani@example.com',
  'LANGUES',
  'Arabe : langue maternelle',
  'Français : C1',
  'Anglais : B2',
];
const main = [
  'EXPÉRIENCE',
  '2019 – 2023',
  'Chargée de projet',
  'Association Rivage',
  'FORMATION',
  '2012 – 2014',
  'Master en sociologie',
  'Université de Fès',
];

function column(
  page: Painter,
  x: number,
  y: number,
  lines: readonly string[],
  leading: number,
  style: { color?: string; size?: number } = {},
): void {
  let at = y;
  for (const line of lines) {
    const isHeading = line === line.toUpperCase() && /\p{L}/u.test(line);
    if (isHeading) at += leading * 0.7;
    page.text(x, at, line, { ...style, bold: isHeading });
    at += leading;
  }
}

describe('columns of a page', () => {
  it('reads a sidebar on the left before the main text', async () => {
    const lines = await read((page) => {
      page.rect(0, 0, 190, 842, '#1f3a4d');
      column(page, 20, 80, sidebar, 15, { color: '#ffffff', size: 9 });
      page.text(210, 60, 'Leïla BENNANI', { size: 20, bold: true });
      column(page, 210, 100, main, 13.2);
    });
    expect(texts(lines)).toEqual([...sidebar, 'Leïla BENNANI', ...main]);
  });

  it('reads a sidebar on the right after the main text', async () => {
    const lines = await read((page) => {
      page.text(40, 60, 'Leïla BENNANI', { size: 20, bold: true });
      column(page, 40, 100, main, 13.2);
      column(page, 420, 96, sidebar, 15.5, { size: 9 });
    });
    expect(texts(lines)).toEqual(['Leïla BENNANI', ...main, ...sidebar]);
  });

  it('reads a sidebar on the same grid of lines as the main text to its end', async () => {
    const paragraph =
      'Sociologue de formation, elle travaille depuis huit ans dans le développement local, au montage et au suivi de projets avec les communes, les coopératives et les associations de la région.';
    const lines = await read((page) => {
      sidebar.forEach((line, at) => {
        page.text(40, 60 + at * 12, line);
      });
      let y = 60;
      for (let times = 0; times < 3; times += 1) y = page.paragraph(230, y, 320, paragraph) + 12;
    });
    expect(texts(lines).slice(0, sidebar.length).join('|')).toBe(sidebar.join('|'));
    expect(texts(lines)).toHaveLength(sidebar.length + 3);
  });

  it('reads a heading over two columns first, and what stands below them last', async () => {
    const lines = await read((page) => {
      page.text(40, 50, 'Leïla BENNANI — Chargée de projet en développement local', { size: 16, bold: true });
      column(page, 40, 80, main, 13);
      column(page, 330, 83, sidebar, 14.5);
      page.text(40, 260, 'Références disponibles sur demande auprès de mes anciens employeurs, à Rabat et à Fès, au Maroc');
    });
    expect(texts(lines)).toEqual([
      'Leïla BENNANI — Chargée de projet en développement local',
      ...main,
      ...sidebar,
      'Références disponibles sur demande auprès de mes anciens employeurs, à Rabat et à Fès, au Maroc',
    ]);
  });

  it('reads three columns from left to right', async () => {
    const lines = await read((page) => {
      column(page, 40, 60, ['COMPÉTENCES', 'Gestion de projet', 'Plaidoyer', 'Budget'], 14);
      column(page, 230, 60, ['LANGUES', 'Arabe (C2)', 'Français (C1)'], 15.3);
      column(page, 420, 60, ['LOISIRS', 'Randonnée', 'Photographie', 'Lecture'], 16.1);
    });
    expect(texts(lines)).toEqual([
      'COMPÉTENCES',
      'Gestion de projet',
      'Plaidoyer',
      'Budget',
      'LANGUES',
      'Arabe (C2)',
      'Français (C1)',
      'LOISIRS',
      'Randonnée',
      'Photographie',
      'Lecture',
    ]);
  });

  it('reads dates beside entries within the main text of a page with a sidebar', async () => {
    const lines = await read((page) => {
      column(page, 20, 70, sidebar, 16.3, { size: 9 });
      page.text(200, 60, 'EXPÉRIENCE', { bold: true });
      page.text(200, 80, '2019 – 2023');
      page.text(280, 80, 'Chargée de projet, Association Rivage');
      page.text(280, 93, '• Suivi des partenaires');
      page.text(200, 113, '2016 – 2018');
      page.text(280, 113, 'Assistante, Coopérative Argan');
      page.text(280, 126, '• Rédaction des rapports');
    });
    expect(texts(lines)).toEqual([
      ...sidebar,
      'EXPÉRIENCE',
      '2019 – 2023⇥Chargée de projet, Association Rivage',
      '• Suivi des partenaires',
      '2016 – 2018⇥Assistante, Coopérative Argan',
      '• Rédaction des rapports',
    ]);
  });

  it('reads a timeline with drawn dots', async () => {
    const lines = await read((page) => {
      page.rect(48, 60, 1, 120, '#888888');
      for (const [at, date, title] of [
        [0, '2019 – 2023', 'Chargée de projet'],
        [1, '2016 – 2018', 'Assistante de projet'],
      ] as const) {
        const y = 70 + at * 60;
        page.disc(48.5, y - 3, 3, '#c07020');
        page.text(60, y, date, { color: '#888888' });
        page.text(60, y + 13, title, { bold: true });
        page.text(60, y + 26, 'Association Rivage, Rabat');
      }
    });
    expect(texts(lines)).toEqual([
      '• 2019 – 2023',
      'Chargée de projet',
      'Association Rivage, Rabat',
      '• 2016 – 2018',
      'Assistante de projet',
      'Association Rivage, Rabat',
    ]);
  });

  it('reads name and address side by side, each to its end', async () => {
    const lines = await read((page) => {
      page.text(60, 80, 'Leïla Bennani', { size: 30 });
      page.paragraph(60, 104, 220, 'Chargée de projet, protection sociale et développement', { size: 14, italic: true, color: '#666666' });
      ['12, rue des Orangers', '50000 Meknès', 'Maroc', '+212 600 11 22 33', 'leila@example.com'].forEach((line, at) => {
        page.textEnding(535, 70 + at * 12, line, { size: 9 });
      });
    });
    expect(texts(lines)).toEqual([
      'Leïla Bennani',
      'Chargée de projet, protection / sociale et développement',
      '12, rue des Orangers',
      '50000 Meknès',
      'Maroc',
      '+212 600 11 22 33',
      'leila@example.com',
    ]);
  });

  it('reads columns that each hold a section to their end, even where all lines stand level', async () => {
    const columns = [
      ['Coordonnées', '12, rue des Orangers', 'Meknès, Maroc', 'leila@example.com'],
      ['Langues', 'Arabe (C2)', 'Français (C1)', 'Anglais (B2)'],
      ['Informatique', 'QGIS, ArcGIS', 'Stata, SPSS', 'MS Project'],
    ];
    const lines = await read((page) => {
      columns.forEach((lines, column) => {
        lines.forEach((line, at) => {
          page.text(40 + column * 180, 60 + at * 13, line, { bold: at === 0 });
        });
      });
    });
    expect(texts(lines)).toEqual(columns.flat());
  });

  it('reads contact data on the right of a name before the section that follows both', async () => {
    const lines = await read((page) => {
      page.text(65, 110, 'Emmanuel Nkwelle', { size: 24 });
      page.text(65, 142, 'Migration specialist', { size: 16 });
      for (const [at, text] of ['Quartier Bastos', 'BP 4410 Yaoundé', '+237 677 34 08 51', 'e.nkwelle@example.org'].entries()) {
        page.textEnding(527, 82 + at * 13, text);
      }
      page.text(65, 180, 'Experience', { size: 14 });
      let y = 202;
      for (let entry = 0; entry < 2; entry += 1) {
        page.text(65, y, 'Project manager, Oasis Network, Niamey, from January 2019 to December 2021, in charge of forty municipalities');
        y += 18;
      }
    });
    expect(lines.slice(0, 7)).toEqual([
      'heading: Emmanuel Nkwelle',
      'heading: Migration specialist',
      'paragraph: Quartier Bastos',
      'paragraph: BP 4410 Yaoundé',
      'paragraph: +237 677 34 08 51',
      'paragraph: e.nkwelle@example.org',
      'heading: Experience',
    ]);
  });
});
