import { buildPdf } from '../helpers/build-pdf.ts';
import { type Painter, paintPage } from '../helpers/paint-page.ts';

/** Numbers that come out the same on every run (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const given = ['Amina', 'Karim', 'Salma', 'Youssef', 'Nadia', 'Hicham', 'Leïla', 'Mehdi', 'Imane', 'Rachid'];
const family = ['Berrada', 'Tazi', 'Bennis', 'Ouali', 'Sebti', 'Lahlou', 'Filali', 'Alami', 'Cherkaoui', 'Idrissi'];
const titles = [
  'Chargé de projet',
  'Coordinatrice de programme',
  'Responsable suivi-évaluation',
  'Assistant administratif',
  'Consultant formation',
];
const places = ['Association Jisr', 'Fondation Tamkine', 'Réseau Oasis', 'Commune de Midelt', 'Agence Dar Annahda'];
const duties = [
  'Planification et suivi des activités avec les partenaires locaux, rapports trimestriels aux bailleurs.',
  'Gestion du budget annuel, préparation des appels d’offres et suivi des décaissements.',
  'Animation d’ateliers de formation professionnelle auprès de jeunes en recherche d’emploi.',
  'Mise en place du dispositif de suivi-évaluation : indicateurs, enquêtes, base de données.',
  'Rédaction de notes de synthèse et organisation de réunions de concertation.',
];

type CvLine = readonly [kind: 'name' | 'head' | 'title' | 'text', text: string];

/** The lines of one CV: style and text. */
function linesOf(next: (below: number) => number, number: number, pages: number): readonly CvLine[] {
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const positions = Array.from({ length: 7 * pages - 2 }, (_, index): readonly CvLine[] => {
    const from = 2024 - index;
    return [
      ['title', pick(titles)],
      ['text', `${pick(places)}, 01/${from} – 12/${from}`],
      ...Array.from({ length: 3 }, () => ['text', `- ${pick(duties)}`] as const),
    ];
  }).flat();
  return [
    ['name', `${pick(given)} ${pick(family)}`],
    ['text', `candidat${number}@example.org – +212 6 61 ${10 + next(89)} ${10 + next(89)} ${10 + next(89)}`],
    ['text', `Nationalité : marocaine – Né le ${1 + next(28)}/0${1 + next(9)}/${1975 + next(25)}`],
    ['head', 'Expérience professionnelle'],
    ...positions,
    ['head', 'Formation'],
    ['text', '2010 – 2012 Master en économie, Université de Fès'],
    ['text', '2007 – 2010 Licence en gestion, Université de Meknès'],
    ['head', 'Langues'],
    ['text', 'Arabe : langue maternelle, Français : C1, Anglais : B2'],
    ['head', 'Compétences'],
    ['text', 'Gestion de projet, suivi-évaluation, Excel, Power BI'],
  ];
}

const sizes = { name: 18, head: 13, title: 11, text: 10 } as const;

/** An invented CV with a text layer, of two to four pages; the same number gives the same file. */
export function benchCv(number: number): Uint8Array {
  const pages = 2 + (number % 3);
  const lines = linesOf(seeded(number), number, pages);
  const share = Math.ceil(lines.length / pages);
  const draw = (page: number) => (painter: Painter) => {
    let y = 60;
    for (const [kind, text] of lines.slice(page * share, (page + 1) * share)) {
      y = painter.paragraph(60, y, 475, text, { size: sizes[kind], bold: kind !== 'text', leading: 1.35 }) + 4;
    }
  };
  return buildPdf(Array.from({ length: pages }, (_, page) => paintPage(draw(page))));
}
