// A Word CV in one big table with visible borders, the left column shaded, dates as month/year.
import { Document, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const lines = (/** @type {string} */ text, bold = false) =>
  text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold, size: 20, font: 'Calibri' })] }));
const row = (/** @type {string} */ left, /** @type {string} */ right) =>
  new TableRow({
    children: [
      new TableCell({
        width: { size: 2600, type: WidthType.DXA },
        shading: { type: 'clear', fill: 'DCE6F1' },
        children: lines(left, true),
      }),
      new TableCell({ width: { size: 7000, type: WidthType.DXA }, children: lines(right) }),
    ],
  });
const title = (/** @type {string} */ text) =>
  new TableRow({
    children: [new TableCell({ columnSpan: 2, shading: { type: 'clear', fill: '1F497D' }, children: lines(text, true) })],
  });

const rows = [
  title('ETAT CIVIL'),
  row('Nom et prénom', 'BEN YOUSSEF MZOUGHI Héla'),
  row('Née le', '23/11/1991 à Béja'),
  row('Nationalité', 'Tunisienne'),
  row('Situation familiale', 'Mariée'),
  row('Adresse', '14, rue Ibn Charaf, El Menzah 6, 1004 Tunis'),
  row('Téléphone', '(+216) 24 617 305'),
  row('E-mail', 'hela.mzoughi@poste.example'),
  title('FORMATION ACADEMIQUE'),
  row('2013-2015', 'Mastère professionnel en économétrie et statistique appliquée, ESSECT, Tunis\nMention bien'),
  row('2010-2013', 'Licence appliquée en gestion, Faculté des sciences juridiques, économiques et de gestion de Jendouba'),
  row('Juin 2010', 'Baccalauréat économie et gestion, lycée de Béja'),
  title('EXPERIENCE PROFESSIONNELLE'),
  row(
    "09/2019 - aujourd'hui",
    "Responsable suivi et évaluation\nAssociation Tounes Ghodwa, Tunis\n- Cadre logique et matrice d'indicateurs de trois projets (emploi des jeunes, économie sociale et solidaire)\n- Enquêtes de satisfaction auprès des bénéficiaires (KoboToolbox), analyse sous SPSS\n- Mise en place de boîtes à plaintes dans six gouvernorats\n- Formation des animateurs à la collecte mobile",
  ),
  row(
    '02/2016 - 08/2019',
    "Chargée d'études statistiques\nInstitut national de la consommation, Tunis\n- Enquêtes auprès des ménages : plan de sondage, contrôle de terrain, redressement\n- Traitement et analyse des données (SPSS, Eviews)",
  ),
  row('03/2015 - 08/2015', "Stage de fin d'études, Observatoire national de l'emploi et des qualifications, Tunis"),
  title('LANGUES'),
  row('Arabe', 'Langue maternelle'),
  row('Français', 'Excellent (lu, écrit, parlé)'),
  row('Anglais', 'Bon niveau'),
  row('Italien', 'Notions'),
  title('DIVERS'),
  row('Informatique', 'Word, Excel (tableaux croisés), PowerPoint, SPSS, Eviews, KoboToolbox'),
  row('Activités', 'Chorale, randonnée'),
];

/** @returns the document, for the builder to pack */
export const document = new Document({
  sections: [
    {
      children: [
        new Paragraph({
          alignment: 'center',
          children: [new TextRun({ text: 'CURRICULUM VITAE', bold: true, size: 32, font: 'Calibri' })],
        }),
        new Table({ width: { size: 9600, type: WidthType.DXA }, columnWidths: [2600, 7000], rows }),
      ],
    },
  ],
});
