import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

const fields = [
  ['Titre du poste', 'Chargé(e) de projet emploi des jeunes et formation professionnelle'],
  ['Référence', 'ARDAN-2026-07'],
  ['Organisation', 'Agence régionale Dar Annahda (ARDAN)'],
  ['Lieu d’affectation', 'Fès, Maroc'],
  ['Type et durée du contrat', 'Contrat à durée déterminée de 24 mois, renouvelable'],
  ['Date de publication', '15 septembre 2026'],
  ['Date limite de candidature', '15 octobre 2026'],
];

/** @type {readonly (readonly [string, readonly string[]])[]} */
const sections = [
  [
    'Contexte',
    [
      'L’agence accompagne depuis 2011 les jeunes du Moyen Atlas et du Saïss vers la qualification et l’emploi. Le projet « Sanad » ouvrira des parcours de formation par apprentissage dans huit communes et soutiendra les entreprises qui recrutent.',
    ],
  ],
  [
    'Tâches principales',
    [
      'Planifier et conduire les activités du projet avec les centres de formation et les communes ;',
      'Tenir le cadre logique à jour et rédiger les rapports destinés aux bailleurs ;',
      'Suivre l’exécution du budget et préparer les appels d’offres ;',
      'Entretenir le réseau des entreprises partenaires.',
    ],
  ],
  ['Conditions d’éligibilité', ['Être de nationalité marocaine.']],
  [
    'Qualifications et expérience',
    [
      'Diplôme de niveau master en développement local, économie, sciences sociales, sciences de l’éducation, gestion de projet ou un domaine connexe.',
      'Au moins quatre ans d’expérience professionnelle dans la gestion de projets d’emploi des jeunes ou de formation professionnelle.',
      'Une expérience du travail en milieu rural est un atout.',
    ],
  ],
  [
    'Langues',
    [
      'La maîtrise du français (niveau C1) est exigée.',
      'La maîtrise de l’arabe est exigée.',
      'Une bonne connaissance de l’anglais est souhaitable.',
      'La connaissance du tamazight serait un atout.',
    ],
  ],
  [
    'Compétences',
    [
      'Maîtrise du suivi-évaluation de projets (exigée) ;',
      'Gestion budgétaire de projets (exigée) ;',
      'Maîtrise d’Excel ; la connaissance de Power BI est un avantage.',
    ],
  ],
  [
    'Dossier de candidature',
    [
      'Le dossier comprend un curriculum vitae et une lettre de motivation. Il est adressé à recrutement@ardan.example.org avant la date limite.',
    ],
  ],
];

const title = (/** @type {string} */ text) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 120 } });

/** The notice of the sample vacancy, of an organisation that does not exist, as a Word file. @returns {Promise<Buffer>} */
export function noticeDocx() {
  const children = [
    new Paragraph({ text: 'AVIS DE VACANCE DE POSTE', heading: HeadingLevel.TITLE }),
    ...fields.map(
      ([name, value]) => new Paragraph({ children: [new TextRun({ text: `${name} : `, bold: true }), new TextRun(value ?? '')] }),
    ),
    ...sections.flatMap(([name, lines]) => [
      title(name),
      ...lines.map((text) => new Paragraph(lines.length > 1 ? { text, bullet: { level: 0 } } : { text })),
    ]),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
