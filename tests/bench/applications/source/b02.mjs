// A Word CV as people patch one together: contact details in the page header, the body in borderless tables.
import { AlignmentType, BorderStyle, Document, Header, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const heading = (/** @type {string} */ text) =>
  new Paragraph({
    spacing: { before: 240, after: 80 },
    shading: { type: 'clear', fill: 'D9E2D0' },
    children: [new TextRun({ text, bold: true, color: '375623', size: 24 })],
  });
const lines = (/** @type {string} */ text) =>
  text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 20 })] }));
const table = (/** @type {[string, string][]} */ rows) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2300, 7300],
    borders,
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

const header = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [
        new TextRun({ text: 'EL OUARDIGHI Mohamed Amine', bold: true, size: 28 }),
        new TextRun({ text: 'Quartier Al Massira 2, rue 12, n° 9, Taza', size: 18, break: 1 }),
        new TextRun({ text: 'Port. 06.62.57.13.90 / ma.elouardighi@courrier.example', size: 18, break: 1 }),
      ],
    }),
  ],
});

const body = [
  ...lines('Chef de projet développement rural'),
  ...lines('Marocain, né le 5 juin 1984 à Oued Amlil. Permis B depuis 2006, véhicule personnel.'),
  heading('Parcours'),
  table([
    [
      'Depuis le 1er mars 2017',
      'Coordonnateur provincial du programme « Montagnes vivantes », Fondation Atlas Avenir, Taza\n- Comité de pilotage avec la province, 12 communes et la direction provinciale de l’agriculture (convention tripartite)\n- Filières amandier et câprier : 22 coopératives accompagnées, de la charrue à la foire\n- Gestion d’un fonds de subventions de 4,5 MDH, comptes audités chaque année\n- Dispositif de suivi-évaluation : ligne de base, cadre logique, enquêtes KoboCollect',
    ],
    [
      '02/2012 - 02/2017',
      'Animateur territorial, Réseau des associations du Moyen Atlas, Tahla\n- Animation d’ateliers participatifs (plus de 150), formation des élus et des secrétaires généraux de commune\n- Diagnostic genre dans 30 douars',
    ],
    ['sept. 2009 - janv. 2012', 'Enseignant contractuel de géographie, lycée Sidi Azouz, Taza'],
    ['Eté 2008', 'Stage, ORMVA de la Moulouya, Berkane'],
  ]),
  heading('Diplômes'),
  table([
    ['2006 - 2008', 'Master « Espaces ruraux et développement », Université Sidi Mohamed Ben Abdellah, Fès'],
    ['2003 - 2006', 'Licence de géographie, même université'],
    ['2003', 'Baccalauréat lettres, Taza'],
  ]),
  heading('Langues parlées'),
  table([
    ['Arabe', 'maternelle'],
    ['Français', 'bilingue'],
    ['Tamazight', 'parlé couramment dans la famille'],
    ['Anglais', 'intermédiaire'],
  ]),
  heading('Divers'),
  ...lines('Informatique : suite Office, QGIS, KoboToolbox.\nPrésident bénévole du club de spéléologie de Taza (depuis 2014).'),
];

/** @returns the document, for the builder to pack */
export const document = new Document({ sections: [{ headers: { default: header }, children: body }] });
