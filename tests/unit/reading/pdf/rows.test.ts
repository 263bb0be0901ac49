import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { type Painter, paintPage } from '../../../helpers/paint-page.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const read = async (draw: (painter: Painter) => void): Promise<readonly string[]> => show(await readOne(buildPdf([paintPage(draw)])));

const duty = 'Coordination des activités de terrain, suivi des partenaires et rédaction des rapports trimestriels destinés aux bailleurs.';

describe('rows of a page', () => {
  it('keeps dates of a left column with their entries', async () => {
    const lines = await read((page) => {
      page.text(60, 60, 'Expérience professionnelle', { size: 14, bold: true });
      let y = 84;
      for (const [date, title, place] of [
        ['2019 – 2023', 'Chargée de projet', 'Association Rivage, Rabat'],
        ['2016 – 2018', 'Assistante de projet', 'Coopérative Argan, Agadir'],
        ['2014 – 2015', 'Stagiaire', 'Commune de Tiznit'],
      ] as const) {
        page.text(60, y, date);
        page.text(150, y, title, { bold: true });
        page.text(150, y + 13, place, { italic: true });
        y = page.paragraph(150, y + 26, 380, duty) + 12;
      }
    });
    const text =
      'paragraph: Coordination des activités de terrain, suivi des partenaires et rédaction des rapports / trimestriels destinés aux bailleurs.';
    expect(lines).toEqual([
      'heading: Expérience professionnelle',
      'tableRow: 2019 – 2023⇥Chargée de projet',
      'paragraph: Association Rivage, Rabat',
      text,
      'tableRow: 2016 – 2018⇥Assistante de projet',
      'paragraph: Coopérative Argan, Agadir',
      text,
      'tableRow: 2014 – 2015⇥Stagiaire',
      'paragraph: Commune de Tiznit',
      text,
    ]);
  });

  it('keeps dates of a right column with their entries', async () => {
    const lines = await read((page) => {
      let y = 60;
      for (const [date, title] of [
        ['03/2019 – 12/2023', 'Chargée de projet, Association Rivage'],
        ['01/2016 – 12/2018', 'Assistante de projet, Coopérative Argan'],
      ] as const) {
        page.text(60, y, title, { bold: true });
        page.textEnding(535, y, date);
        page.text(70, y + 14, '• Suivi des partenaires');
        page.text(70, y + 27, '• Rédaction des rapports');
        y += 50;
      }
    });
    expect(lines).toEqual([
      'tableRow: Chargée de projet, Association Rivage⇥03/2019 – 12/2023',
      'listItem: • Suivi des partenaires',
      'listItem: • Rédaction des rapports',
      'tableRow: Assistante de projet, Coopérative Argan⇥01/2016 – 12/2018',
      'listItem: • Suivi des partenaires',
      'listItem: • Rédaction des rapports',
    ]);
  });

  it('joins a date that wraps in its column', async () => {
    const lines = await read((page) => {
      page.textEnding(126, 60, 'Oct 2018 – Aug');
      page.textEnding(126, 72, '2020');
      page.paragraph(
        140,
        60,
        390,
        'Research Associate, Institute for Work and Society, with a long name that wraps to a second line, Leuven',
      );
      page.text(140, 88, '• Survey design');
      page.textEnding(126, 106, 'Feb 2018 – May');
      page.textEnding(126, 118, '2018');
      page.text(140, 106, 'Intern, Development Centre');
      page.text(140, 120, '• Background paper');
    });
    expect(lines).toEqual([
      'tableRow: Oct 2018 – Aug 2020⇥Research Associate, Institute for Work and Society, with a long name that wraps to a / second line, Leuven',
      'listItem: • Survey design',
      'tableRow: Feb 2018 – May 2018⇥Intern, Development Centre',
      'listItem: • Background paper',
    ]);
  });

  it('reads a table of labels and values row by row', async () => {
    const lines = await read((page) => {
      const rows = [
        ['Nom', 'BENNANI'],
        ['Prénom', 'Leïla'],
        ['Date de naissance', '12/05/1990'],
        ['Nationalité', 'Marocaine'],
        ['Adresse', '12, rue des Orangers, Meknès'],
      ] as const;
      rows.forEach(([label, value], at) => {
        page.text(60, 60 + at * 18, label, { bold: true });
        page.text(220, 60 + at * 18, value);
      });
    });
    expect(lines).toEqual([
      'tableRow: Nom⇥BENNANI',
      'tableRow: Prénom⇥Leïla',
      'tableRow: Date de naissance⇥12/05/1990',
      'tableRow: Nationalité⇥Marocaine',
      'tableRow: Adresse⇥12, rue des Orangers, Meknès',
    ]);
  });

  it('reads a table of four columns with wrapped cells', async () => {
    const lines = await read((page) => {
      const head = ['Période', 'Fonction', 'Employeur', 'Lieu'];
      const rows = [
        ['2018 – 2022', 'Chargée de mission développement local', 'Ministère de la transition territoriale', 'Rabat'],
        ['2015 – 2017', 'Animatrice', 'Association des jeunes du quartier nord', 'Salé'],
        ['2013 – 2014', 'Enquêtrice', 'Bureau Études et Conseil', 'Fès'],
      ];
      const places = [60, 150, 300, 470];
      head.forEach((cell, column) => {
        page.text(places[column] as number, 60, cell, { bold: true });
      });
      let y = 80;
      for (const row of rows) {
        const ends = row.map((cell, column) => page.paragraph(places[column] as number, y, column === 3 ? 70 : 130, cell));
        y = Math.max(...ends) + 8;
      }
    });
    expect(lines).toEqual([
      'tableRow: Période⇥Fonction⇥Employeur⇥Lieu',
      'tableRow: 2018 – 2022⇥Chargée de mission développement local⇥Ministère de la transition territoriale⇥Rabat',
      'tableRow: 2015 – 2017⇥Animatrice⇥Association des jeunes du quartier nord⇥Salé',
      'tableRow: 2013 – 2014⇥Enquêtrice⇥Bureau Études et Conseil⇥Fès',
    ]);
  });

  it('reads a grid of language levels row by row', async () => {
    const lines = await read((page) => {
      const rows = [
        ['', 'Lu', 'Écrit', 'Parlé'],
        ['Arabe', 'C2', 'C2', 'C2'],
        ['Français', 'C1', 'C1', 'B2'],
        ['Anglais', 'B2', 'B1', 'A2'],
      ];
      page.text(60, 50, 'Langues', { bold: true, size: 13 });
      rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          if (cell !== '') page.text([60, 180, 280, 380][column] as number, 70 + at * 16, cell);
        });
      });
    });
    expect(lines).toEqual([
      'heading: Langues',
      'tableRow: Lu⇥Écrit⇥Parlé',
      'tableRow: Arabe⇥C2⇥C2⇥C2',
      'tableRow: Français⇥C1⇥C1⇥B2',
      'tableRow: Anglais⇥B2⇥B1⇥A2',
    ]);
  });

  it('joins cells that are centred in the height of their row', async () => {
    const lines = await read((page) => {
      page.text(60, 67, '2019 – 2023');
      page.paragraph(
        160,
        60,
        370,
        'Responsable du programme de renforcement des capacités des communes rurales de la province, avec une équipe de six personnes',
      );
      page.text(60, 109, '2015 – 2018');
      page.paragraph(
        160,
        96,
        370,
        'Chargé de suivi et évaluation dans un projet de santé communautaire couvrant quarante villages, en lien avec les autorités sanitaires, les élus et les associations de femmes de la région du Souss et du Haut Atlas',
      );
    });
    expect(lines.map((line) => line.slice(0, 45))).toEqual([
      'tableRow: 2019 – 2023⇥Responsable du programm',
      'tableRow: 2015 – 2018⇥Chargé de suivi et éval',
    ]);
  });

  it('keeps dates of a right column that stand half a line higher than their entries, and wrap', async () => {
    const lines = await read((page) => {
      let y = 60;
      for (const [title, ...date] of [
        ['Chargée de projet', 'Mai 2019 – à ce jour'],
        ['Assistante de projet', 'Octobre 2014 – Avril', '2019'],
        ['Master en économie', '2010 – 2012'],
      ] as const) {
        page.text(60, y, title, { bold: true });
        page.text(60, y + 14, 'Association Rivage, Rabat');
        date.forEach((part, at) => void page.textEnding(535, y - 6 + 14 * at, part));
        page.text(70, y + 34, '• Suivi des partenaires');
        y += 72;
      }
    });
    const rest = ['paragraph: Association Rivage, Rabat', 'listItem: • Suivi des partenaires'];
    expect(lines).toEqual([
      ...['tableRow: Chargée de projet⇥Mai 2019 – à ce jour', ...rest],
      ...['tableRow: Assistante de projet⇥Octobre 2014 – Avril 2019', ...rest],
      ...['tableRow: Master en économie⇥2010 – 2012', ...rest],
    ]);
  });

  it('reads posts on cards side by side one after the other', async () => {
    const cards = [
      ['Chargée de projet', 'Association Rivage, Rabat', "Jan '22 – now"],
      ['Assistante de projet', 'Coopérative Argan, Agadir', "Sep '19 – Dec '21"],
      ['Stagiaire', 'Commune de Tiznit', '2018 – 2019'],
    ] as const;
    const lines = await read((page) => {
      cards.forEach((card, at) => {
        card.forEach((text, row) => void page.text(60 + 170 * at, 60 + 15 * row, text, { italic: row === 1 }));
        page.text(60 + 170 * at, 108, 'Suivi des partenaires');
      });
    });
    expect(lines).toEqual(cards.flatMap((card) => [...card, 'Suivi des partenaires'].map((text) => `paragraph: ${text}`)));
  });

  it('reads a label column with section names beside their content', async () => {
    const lines = await read((page) => {
      page.textEnding(150, 60, 'PROFIL', { color: '#004080' });
      page.paragraph(165, 60, 370, duty);
      page.textEnding(150, 110, 'EXPÉRIENCE', { color: '#004080' });
      page.textEnding(150, 122, 'PROFESSIONNELLE', { color: '#004080' });
      page.textEnding(150, 145, '2019 – 2023', { color: '#004080' });
      page.text(165, 145, 'Chargée de projet');
      page.paragraph(165, 158, 370, duty);
      page.textEnding(150, 200, 'LANGUES', { color: '#004080' });
      page.text(165, 200, 'Arabe, français');
    });
    const text =
      'Coordination des activités de terrain, suivi des partenaires et rédaction des / rapports trimestriels destinés aux bailleurs.';
    expect(lines).toEqual([
      `tableRow: PROFIL⇥${text}`,
      'heading: EXPÉRIENCE PROFESSIONNELLE',
      'tableRow: 2019 – 2023⇥Chargée de projet',
      `paragraph: ${text}`,
      'tableRow: LANGUES⇥Arabe, français',
    ]);
  });

  it('reads dates set against a narrow gutter beside titles, bullets and section names of several sizes', async () => {
    const lines = await read((page) => {
      page.text(137, 60, 'Experience', { size: 14 });
      page.textEnding(128.5, 82, 'Jan 2019 –', { size: 11 });
      page.textEnding(128.5, 96, 'present', { size: 11 });
      page.text(137, 82, 'Project Manager, Oasis Network, Niamey', { size: 11 });
      for (const [at, text] of ['Design of community projects for host communities', 'Capacity building of municipalities'].entries()) {
        page.text(137, 96 + at * 13, '•', { size: 6 });
        page.text(148, 96 + at * 13, text);
      }
      page.textEnding(128.5, 124, '2012 – 2013', { size: 11 });
      page.text(137, 124, 'Volunteer, Red Lantern, Douala', { size: 11 });
      page.text(137, 150, 'Languages', { size: 14 });
      page.textEnding(128.5, 172, 'French', { size: 11 });
      page.text(137, 172, 'Native speaker', { size: 11 });
      page.textEnding(128.5, 188, 'English', { size: 11 });
      page.text(137, 188, 'Fluent', { size: 11 });
    });
    expect(lines).toEqual([
      'heading: Experience',
      'tableRow: Jan 2019 – present⇥Project Manager, Oasis Network, Niamey',
      'listItem: • Design of community projects for host communities',
      'listItem: • Capacity building of municipalities',
      'tableRow: 2012 – 2013⇥Volunteer, Red Lantern, Douala',
      'heading: Languages',
      'tableRow: French⇥Native speaker',
      'tableRow: English⇥Fluent',
    ]);
  });

  it('keeps ranges without an end apart that stand close below one another', async () => {
    const lines = await read((page) => {
      for (const [at, [date, text]] of [
        ['2022 –', 'Formatrice, association Jisr'],
        ['2020 –', 'Membre, réseau Oasis'],
        ['2018 – 2021', 'Trésorière, coopérative Argan'],
      ].entries()) {
        page.text(60, 60 + at * 13, date ?? '');
        page.text(150, 60 + at * 13, text ?? '');
      }
    });
    expect(lines).toEqual([
      'tableRow: 2022 –⇥Formatrice, association Jisr',
      'tableRow: 2020 –⇥Membre, réseau Oasis',
      'tableRow: 2018 – 2021⇥Trésorière, coopérative Argan',
    ]);
  });
});
