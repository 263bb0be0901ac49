// A Word CV whose side panel stands in text boxes, with rows of dots behind the languages and no key to them.
import { Document, Paragraph, Textbox, TextRun } from 'docx';

const run = (/** @type {string} */ text, bold = false, size = 20) => new TextRun({ text, bold, size, font: 'Carlito' });
const line = (/** @type {string} */ text, bold = false, size = 20) => new Paragraph({ children: [run(text, bold, size)] });
const head = (/** @type {string} */ text) =>
  new Paragraph({
    spacing: { before: 200, after: 80 },
    children: [new TextRun({ text, bold: true, size: 24, color: '7A1F3D', font: 'Carlito' })],
  });
const box = (/** @type {string[]} */ lines, /** @type {`${number}pt`} */ top, /** @type {`${number}pt`} */ height) =>
  new Textbox({
    style: { position: 'absolute', width: '160pt', height, left: '330pt', top },
    children: lines.map((text, i) => line(text, i === 0, 18)),
  });
const job = (/** @type {string} */ title, /** @type {string} */ place, /** @type {string} */ dates, /** @type {string[]} */ duties) => [
  new Paragraph({ spacing: { before: 120 }, indent: { right: 3500 }, children: [run(title, true), run(` – ${place}`)] }),
  new Paragraph({ indent: { right: 3500 }, children: [new TextRun({ text: dates, italics: true, size: 18, font: 'Carlito' })] }),
  ...duties.map((text) => new Paragraph({ bullet: { level: 0 }, indent: { left: 360, hanging: 200, right: 3500 }, children: [run(text)] })),
];

const children = [
  line('Anne-Cécile de La Bretesche-Diop', true, 36),
  line('Responsable suivi, évaluation et apprentissage', false, 24),
  box(
    ['CONTACT', '8, rue des Remparts, 44000 Nantes', '06 71 20 83 45', 'ac.labretesche@postale.example', 'Nationalité française'],
    '10pt',
    '95pt',
  ),
  box(['LANGUES', 'Français  langue maternelle', 'Anglais  ● ● ● ● ○', 'Wolof  ● ● ○ ○ ○', 'Arabe  ● ○ ○ ○ ○'], '125pt', '85pt'),
  box(['LOGICIELS', 'KoboToolbox, R, Stata, QGIS', 'Power BI', 'Suite Microsoft'], '230pt', '70pt'),
  head('Parcours'),
  ...job('Responsable MEAL, Afrique de l’Ouest', 'Terres en partage (ONG), Nantes puis Dakar', 'Janvier 2020 à ce jour', [
    'Conçoit les cadres logiques et les théories du changement de douze projets',
    'Dirige les enquêtes de base et finales (3 000 ménages par an)',
    'Mécanismes de remontée des plaintes dans cinq pays',
    'Rédige les rapports d’évaluation et de capitalisation pour l’AFD et l’Union européenne',
    'Forme les équipes locales ; intègre le genre et la protection de l’enfance',
  ]),
  ...job('Chargée d’évaluation', 'Cabinet Ligne de crête, Lyon', 'Octobre 2016 à décembre 2019', [
    'Évaluations à mi-parcours et finales ; enquêtes par questionnaire, analyse sous R',
  ]),
  ...job('Volontaire de solidarité internationale', 'France Volontaires, Ziguinchor', '2014 – 2015', [
    'Appui à une fédération de groupements féminins',
  ]),
  head('Formation'),
  ...job('Doctorat en socio-économie du développement (en cours)', 'Université Paris Cité', 'Depuis 2023', []),
  ...job('Master Analyse économique et développement international', 'Université Clermont Auvergne (CERDI)', '2014 – 2016', []),
  ...job('Licence économie et gestion', 'Nantes Université', '2010 – 2013', []),
  ...job('Baccalauréat ES', 'Lycée Gabriel-Guist’hau, Nantes', '2010', []),
];

/** @returns the document, for the builder to pack */
export const document = new Document({ sections: [{ children }] });
