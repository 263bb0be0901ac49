// A Word CV in one table with borders: dates on the left, all else on the right.
import { Document, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const lines = (/** @type {string} */ text, bold = false) =>
  text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 20, bold, font: 'Carlito' })] }));
const head = (/** @type {string} */ text) =>
  new Paragraph({
    spacing: { before: 220, after: 80 },
    children: [new TextRun({ text, bold: true, size: 24, color: '1F3864', font: 'Carlito' })],
  });
const table = (/** @type {[string, string][]} */ rows) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2300, 7300],
    rows: rows.map(
      ([left, right]) =>
        new TableRow({
          children: [
            new TableCell({ width: { size: 2300, type: WidthType.DXA }, children: lines(left) }),
            new TableCell({ width: { size: 7300, type: WidthType.DXA }, children: lines(right) }),
          ],
        }),
    ),
  });

const children = [
  new Paragraph({ children: [new TextRun({ text: 'Hicham BENCHEKROUN ALAMI', bold: true, size: 36, font: 'Carlito' })] }),
  ...lines('Gestionnaire de l’information'),
  ...lines('N’Djamena, quartier Klémat – +212 670 15 93 26 – h.benchekroun@cyber.example\nMarocain, né le 12 février 1996 à Meknès'),
  head('Expérience'),
  table([
    [
      'Avril 2022 – présent',
      'Gestionnaire de l’information, Réseau Refuge Monde (ONG internationale), N’Djamena\n- Bases GBVIMS et CPIMS+ de onze organisations : paramétrage, droits de lecture, sauvegardes, protocole de partage ; aucun nom ne circule\n- Tableaux de bord Power BI pour le groupe de travail VBG et le cluster protection, dont j’assure le secrétariat\n- Vingt-cinq gestionnaires de cas initiés à la saisie ; je ne rencontre pas les survivantes moi-même\n- Poste sans personne sous mes ordres',
    ],
    [
      'Novembre 2019 – mars 2022',
      'Développeur, puis chef d’équipe (quatre développeurs, à partir de janvier 2021), Digimaghreb (ESN), Casablanca\n- Portail de demandes d’actes pour la commune de Fès, archives électroniques d’une agence urbaine\n- Mêlée chaque matin, livraisons toutes les deux semaines',
    ],
    ['Février 2019 – août 2019', 'Stagiaire (projet de fin d’études), Bank Al-Maghrib, Rabat'],
  ]),
  head('Formation'),
  table([
    ['2016 – 2019', 'Diplôme d’ingénieur d’État en génie informatique, ENSIAS, Rabat'],
    ['2014 – 2016', 'Classes préparatoires MPSI, Meknès'],
    ['2014', 'Baccalauréat sciences mathématiques, lycée Omar Ibn Al Khattab, Meknès'],
  ]),
  head('Langues'),
  table([
    ['Arabe', 'langue maternelle'],
    ['Français', 'courant'],
    ['Anglais', 'TOEIC 785'],
  ]),
  head('Outils'),
  ...lines(
    'PostgreSQL, Java, Power BI, Excel, Word, PowerPoint. Certificat ITIL 4 Foundation (2021). Règlement européen sur les données personnelles : formation de cinq jours.',
  ),
];

/** @returns the document, for the builder to pack */
export const document = new Document({ sections: [{ children }] });
