// A Word CV laid out with text boxes: a coloured one for the name, one for the contact, the body between.
import { Document, Paragraph, Textbox, TextRun } from 'docx';

const box = (/** @type {string} */ text, /** @type {string} */ width, /** @type {number} */ size) =>
  new Textbox({
    alignment: 'left',
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, size, bold: size > 30 })] })),
    style: { width: /** @type {'400pt'} */ (width), height: 'auto' },
  });
const heading = (/** @type {string} */ text) =>
  new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text: text.toUpperCase(), bold: true, color: '1F4E79' })] });
const lines = (/** @type {string} */ text) =>
  text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 21 })] }));

const children = [
  box('Brice NDONG MBA', '400pt', 40),
  box('Libreville, Gabon – quartier Louis\nTél. : +241 66 20 74 58\nbrice.ndongmba@ogooue.example\nGabonais, né en 1992', '260pt', 20),
  heading('Mon objectif'),
  ...lines('Mettre dix ans de logistique au service de projets utiles.'),
  heading('Expériences'),
  ...lines(
    'Août 2019 – aujourd’hui | Responsable logistique | Compagnie minière de l’Ogooué, Moanda\nFlotte de 46 véhicules, achats, stocks, budget de 2 milliards FCFA.',
  ),
  ...lines(
    'Mai 2016 – juillet 2019 | Assistant logisticien | Croix-Rouge gabonaise, Libreville\nDistribution de vivres, inventaires, rapports de mission.',
  ),
  ...lines('2015 (six mois) | Stagiaire | Port d’Owendo'),
  heading('Cursus'),
  ...lines('2013 – 2015 : BTS transport et logistique, Institut supérieur de technologie, Libreville\n2013 : Baccalauréat C'),
  heading('Langues'),
  ...lines('Français : langue maternelle\nFang : langue maternelle\nAnglais : bon'),
  heading('Atouts'),
  ...lines('Permis B, C et D\nExcel, Sage, Word\nSens de l’organisation'),
  heading('Personne de référence'),
  ...lines('M. Paul Obiang – p.obiang@cmo.example – +241 77 01 33 90'),
];

/** @returns the document, for the builder to pack */
export const document = new Document({ sections: [{ children }] });
