// A Word CV of two columns made with a table without borders; a coloured cell on the left holds everything personal.
import { BorderStyle, Document, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const text = (/** @type {string} */ line, bold = false, size = 20, color = '222222') =>
  new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text: line, bold, size, color, font: 'Carlito' })] });
const head = (/** @type {string} */ line) =>
  new Paragraph({
    spacing: { before: 200, after: 60 },
    children: [new TextRun({ text: line, bold: true, size: 24, color: '1B4F72', font: 'Carlito' })],
  });
const bullets = (/** @type {string[]} */ lines) =>
  lines.map((line) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun({ text: line, size: 20, font: 'Carlito' })] }));

const left = [
  text('Mohamed Yassine', true, 32),
  text('BOUKHRIS', true, 32),
  text('Contrôleur de gestion'),
  head('Coordonnées'),
  text('28, avenue Habib Thameur, Sfax'),
  text('53 710 264 (Tunisie : 00216)'),
  text('my.boukhris@poste.example'),
  head('Langues'),
  text('Arabe : langue maternelle'),
  text('Français : très bon niveau, C1'),
  text('Anglais : B2 (TOEIC 820)'),
  head('Informatique'),
  text('Sage Paie, Sage Comptabilité'),
  text('Odoo'),
  text('Excel : expert'),
  head('Intérêts'),
  text('Pêche, échecs, Club africain'),
];
const right = [
  head('PROFIL'),
  text(
    "Jeune cadre rigoureux et discret, habitué aux délais courts et aux équipes mêlées. Sept années passées entre l'industrie et le monde associatif.",
  ),
  head('EXPÉRIENCES'),
  text('Contrôleur de gestion', true),
  text('Croissant-Rouge tunisien, Tunis | 01.2021 - Actuellement'),
  ...bullets([
    'Élaboration et suivi de budgets de 3 projets financés par la FICR et ECHO',
    'Analyse des écarts, reporting financier mensuel aux bailleurs',
    'Revue des dossiers d’achat, participation aux commissions d’ouverture des plis',
  ]),
  text('Comptable', true),
  text('Société Oliviers du Sahel (SODOS), Sfax | 09.2018 - 12.2020'),
  ...bullets(['Comptabilité générale et analytique', 'Déclarations fiscales et sociales, rapprochements bancaires']),
  text('Stage PFE', true),
  text('Banque de Tunisie, agence Sfax Médina | 02.2018 - 06.2018'),
  head('FORMATION'),
  text('Master professionnel Contrôle de gestion - IHEC Sfax | 2016 - 2018'),
  text('Licence fondamentale en comptabilité - FSEG Sfax | 2013 - 2016'),
  text('Bac économie-gestion - Lycée 15 novembre, Sfax | 2013'),
  head('CERTIFICATS'),
  text('Gestion axée sur les résultats (Coursera, 2022)'),
  text('IFRS niveau 1 (2 jours, 2023)'),
];
const cell = (/** @type {Paragraph[]} */ children, /** @type {number} */ width, /** @type {string} */ fill) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, shading: { type: 'clear', fill }, children });

/** @returns the document, for the builder to pack */
export const document = new Document({
  sections: [
    {
      properties: { page: { margin: { top: 700, bottom: 700, left: 700, right: 700 } } },
      children: [
        new Table({
          width: { size: 10400, type: WidthType.DXA },
          columnWidths: [3300, 7100],
          borders,
          rows: [new TableRow({ children: [cell(left, 3300, 'D6EAF8'), cell(right, 7100, 'FFFFFF')] })],
        }),
      ],
    },
  ],
});
