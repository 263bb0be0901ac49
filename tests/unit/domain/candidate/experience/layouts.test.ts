import { expect, test } from 'vitest';
import { listPositions, readSketch } from '../read-probes.ts';

/** A way of writing posts, and what a reader sees in it. */
const layouts: readonly (readonly [name: string, sketch: string, positions: readonly string[]])[] = [
  [
    'date column on the left, duties under the title',
    `# EXPÉRIENCE PROFESSIONNELLE
| 2019/03 – 2021/06 | Chargée de suivi
Association Tiwizi, Tiznit
Visites mensuelles des douars et tenue des tableaux de bord
| 2016/01 – 2019/02 | Animatrice rurale
Coopérative Argane d'Aït Baha
Accompagnement des adhérentes`,
    [
      '2019-03..2021-06 job Chargée de suivi @ Association Tiwizi',
      "2016-01..2019-02 job Animatrice rurale @ Coopérative Argane d'Aït Baha",
    ],
  ],
  [
    'date column on the right, employer under the title',
    `# Work Experience
| Field Coordinator | Mar-19 – Jun-21
Norwegian Refugee Council, Cox's Bazar
* Led a team of 12
| Programme Assistant | Jan-17 – Feb-19
Save the Children, Dhaka
* Kept the stock`,
    ['2019-03..2021-06 job Field Coordinator @ Norwegian Refugee Council', '2017-01..2019-02 job Programme Assistant @ Save the Children'],
  ],
  [
    'date under title and employer, titles over two lines',
    `# EXPERIÊNCIA PROFISSIONAL
Coordenador regional, Redes de Segurança
Alimentar

Fundação Mar Azul, Mindelo

Mar. 2018 – presente

Planos municipais em seis ilhas;

subvenções a associações; seguimento e avaliação.

Técnico de extensão rural

Câmara Municipal do Tarrafal

Set. 2014 – Fev. 2018

Apoio a cooperativas de pesca.

Estagiário

Instituto das Pescas, Praia

Mar. – Ago. 2013`,
    [
      '2018-03..now job Coordenador regional, Redes de Segurança Alimentar @ Fundação Mar Azul',
      '2014-09..2018-02 job Técnico de extensão rural @ Câmara Municipal do Tarrafal',
      '2013-03..2013-08 internship Estagiário @ Instituto das Pescas',
    ],
  ],
  [
    'organisation first, then title and dates',
    `# EXPÉRIENCES
## OXFAM – Bamako, Mali
Responsable logistique, avril 2018 – mars 2020
* Achats et transport
## CARE INTERNATIONAL – Niamey, Niger
Assistant logistique, janvier 2016 – mars 2018
* Tenue du stock`,
    ['2018-04..2020-03 job Responsable logistique @ OXFAM', '2016-01..2018-03 job Assistant logistique @ CARE INTERNATIONAL'],
  ],
  [
    'one line: title, organisation, place (dates)',
    `# Employment
Grants Officer, Mercy Corps, Amman, Jordan (2019 – 2022)
Finance Assistant, Jordan River Foundation, Amman (2016 – 2019)`,
    ['2019..2022 job Grants Officer @ Mercy Corps', '2016..2019 job Finance Assistant @ Jordan River Foundation'],
  ],
  [
    'posts in turn under one employer',
    `# PROFESSIONAL EXPERIENCE
## International Rescue Committee, Nairobi
Senior Grants Manager (Jan 2020 – Present)
* Oversees eleven awards
Grants Officer (June 2016 – Dec 2019)
* Drafted donor reports
## Amref Health Africa, Kisumu
Finance Assistant (2013 – 2016)
* Kept the petty cash`,
    [
      '2020-01..now job Senior Grants Manager @ International Rescue Committee',
      '2016-06..2019-12 job Grants Officer @ International Rescue Committee',
      '2013..2016 job Finance Assistant @ Amref Health Africa',
    ],
  ],
  [
    'promotions under an employer with its whole period',
    `# PARCOURS PROFESSIONNEL
## Croix-Rouge malienne, Ségou (2012 – 2020)
Chef de bureau, 2017 – 2020
* Direction de 15 agents
Chargé de programme, 2014 – 2017
* Suivi des distributions
Animateur, 2012 – 2014
* Séances dans les villages`,
    [
      '2017..2020 job Chef de bureau @ Croix-Rouge malienne',
      '2014..2017 job Chargé de programme @ Croix-Rouge malienne',
      '2012..2014 job Animateur @ Croix-Rouge malienne',
    ],
  ],
  [
    'a table of consultancies',
    `# MISSIONS RÉALISÉES
| Période | Client | Mission | Rôle
| 03/2021 – 06/2021 | GIZ | Évaluation finale du programme eau | Chef de mission
| 2019 | Enabel | Étude de référence sur l'emploi des jeunes | Expert suivi-évaluation`,
    ['2021-03..2021-06 job Chef de mission @ GIZ', '2019..2019 job Expert suivi-évaluation @ Enabel'],
  ],
  [
    'P11 blocks',
    `# EMPLOYMENT RECORD
| FROM Month/Year: 03/2018 | TO Month/Year: 02/2021
| EXACT TITLE OF YOUR POST: | Programme Associate
| NAME OF EMPLOYER: | UNFPA Mauritania
| TYPE OF BUSINESS: | United Nations
| NAME OF SUPERVISOR: | Ms Aïcha Diallo
DESCRIPTION OF YOUR DUTIES:
Monitors budgets and drafts quarterly reports.
| FROM Month/Year: 06/2014 | TO Month/Year: 02/2018
| EXACT TITLE OF YOUR POST: | Finance Clerk
| NAME OF EMPLOYER: | Banque Atlantique
| TYPE OF BUSINESS: | Banking
| NAME OF SUPERVISOR: | Mr Oumar Sy
DESCRIPTION OF YOUR DUTIES:
Kept the books.`,
    ['2018-03..2021-02 job Programme Associate @ UNFPA Mauritania', '2014-06..2018-02 job Finance Clerk @ Banque Atlantique'],
  ],
  [
    'the consultant form of the European Union',
    `# Expérience professionnelle
| De – à | Lieu | Société | Poste | Description
| 02/2019 – 12/2020 | Lomé, Togo | Cowater International | Expert principal en décentralisation | Appui aux communes
| 05/2015 – 01/2019 | Cotonou, Bénin | GFA Consulting | Conseiller technique | Plans de développement`,
    [
      '2019-02..2020-12 job Expert principal en décentralisation @ Cowater International',
      '2015-05..2019-01 job Conseiller technique @ GFA Consulting',
    ],
  ],
  [
    'oldest first',
    `# EXPERIENCIA LABORAL
2008 – 2011: Técnica de campo, Cruz Roja Española, Cáceres
2011 – 2015: Coordinadora de proyectos, Fundación Semilla, Badajoz
2015 – actualidad: Jefa de misión, Acción Verde, Nuakchot`,
    [
      '2008..2011 job Técnica de campo @ Cruz Roja Española',
      '2011..2015 job Coordinadora de proyectos @ Fundación Semilla',
      '2015..now job Jefa de misión @ Acción Verde',
    ],
  ],
  [
    'duration before the years in brackets',
    `# EXPÉRIENCE
Chargé de projet, ONG Eau Vive, Ouagadougou : 3 ans (2015-2018)
Assistant de projet, ONG Eau Vive, Ouagadougou : 2 ans (2013-2015)`,
    ['2015..2018 job Chargé de projet @ ONG Eau Vive', '2013..2015 job Assistant de projet @ ONG Eau Vive'],
  ],
  [
    'long paragraphs that begin with their dates',
    `# EXPERIENCES PROFESSIONNELLES
04/2021 à ce jour ANPE, agence de Kaolack : conseillère référente. Suivi mensuel des offres, rapports d'activité, animation d'ateliers de recherche d'emploi pour les jeunes des communes.

09/2014 à 03/2021 ANPE, agence de Thiès : conseillère. Programme d'emploi des jeunes ruraux, placement saisonnier.

2012 à 2014 Sonatel : assistante commerciale (CDD)`,
    [
      '2021-04..now job conseillère référente @ ANPE, agence de Kaolack',
      '2014-09..2021-03 job conseillère @ ANPE, agence de Thiès',
      '2012..2014 job assistante commerciale (CDD) @ Sonatel',
    ],
  ],
  [
    'dates closed by a full stop, the duties behind a colon',
    `# Recorrido
2001 – 2006. Técnica de desarrollo local, Mancomunidad de la Vera, Plasencia

2006 – 2015. Jefa de proyecto, Paz y Surcos, Tánger: cooperativas de mujeres, gestión de subvenciones

2016 hasta hoy. Coordinadora regional, Instituto Extremeño de Cooperación, Nador: planes comunales con 14 municipios, cadena de valor del almendro, talleres de formación, presupuesto de un millón de euros`,
    [
      '2001..2006 job Técnica de desarrollo local @ Mancomunidad de la Vera',
      '2006..2015 job Jefa de proyecto @ Paz y Surcos',
      '2016..now job Coordinadora regional @ Instituto Extremeño de Cooperación',
    ],
  ],
  [
    'the heading in the first cell of a row, the entries under it',
    `# Lahcen AÏT OUMGHAR
| Travail | 2012 à 2015 surveillant d'internat, Dar Talib Demnate

03/2015 à 02/2016 animateur coopérative safran, Association Tifaouine (contrat d'un an)

depuis sept. 2018 animateur de terrain, Fondation Haut Plateau : vergers, formation des paysans, réunions avec la commune d'Anzou
| Langues | arabe`,
    [
      "2012..2015 job surveillant d'internat @ Dar Talib Demnate",
      "2015-03..2016-02 job animateur coopérative safran @ Association Tifaouine (contrat d'un an)",
      '2018-09..now job animateur de terrain @ Fondation Haut Plateau',
    ],
  ],
  [
    'a season and an open end',
    `# EXPÉRIENCES
Été 2018 : Stagiaire, Délégation régionale de l'agriculture, Kébili
Depuis le 1er octobre 2019 : Technicien, GDA Oasis Verte, Kébili`,
    ["2018..2018 internship Stagiaire @ Délégation régionale de l'agriculture", '2019-10..now job Technicien @ GDA Oasis Verte'],
  ],
  [
    'arabic with the present in words',
    `# التجربة المهنية
من مارس 2019 حتى الآن: منسقة مشاريع، جمعية الواحة، زاكورة
من 2015 إلى 2019: منشطة، التعاون الوطني، ورزازات`,
    ['2019-03..now job منسقة مشاريع @ جمعية الواحة', '2015..2019 job منشطة @ التعاون الوطني'],
  ],
  [
    'headings unknown to the lexicon between known ones',
    `# CE QUI OCCUPE MES JOURS
2015 – 2019 : Chargée de mission, Région Centre-Sud
# CE QUE J'AI LU ET APPRIS
2013 – 2015 : Master en géographie, Université de Sfax
# LANGUES
arabe
# J'ADORE
Le vélo`,
    ['2015..2019 job Chargée de mission @ Région Centre-Sud'],
  ],
  [
    'employer and place, then title and dates, side by side',
    `# Industry Experience
| The Larkspur Trust | Eugene, Oregon
| Commodities Research Analyst | 2018 – 2019
* Automated data sourcing
| Birch & Sons | Eugene, Oregon
| Project Manager | 2016 – 2018
* Trained the clerks`,
    ['2018..2019 job Commodities Research Analyst @ The Larkspur Trust', '2016..2018 job Project Manager @ Birch & Sons'],
  ],
  [
    'title and employer above a line of dates and place with an icon',
    `# EXPÉRIENCES
Une équipe de dix personnes, des enquêtes dans tout le pays, des rapports pour le ministère et ses partenaires, et bien plus encore.
## Chargée d'études
## Observatoire des Plaines
| Déc. 2020 – févr. 2021 | ½ Casablanca, Maroc
* Analyse des données
## Stagiaire
## Bureau Sahel Conseil
| Juil. 2020 – sept. 2020 | ½ Casablanca, Maroc
* Enquêtes`,
    ["2020-12..2021-02 job Chargée d'études @ Observatoire des Plaines", '2020-07..2020-09 internship Stagiaire @ Bureau Sahel Conseil'],
  ],
  [
    'the employer behind "at", a duty without a bullet under it',
    `# WORK EXPERIENCE
Technical internship at Pillory Systems | July to September 2019
Designing a network server for measuring stations
Tasks: tests and reports`,
    ['2019-07..2019-09 internship Technical internship @ Pillory Systems'],
  ],
  [
    'a range cut by its narrow column before its year',
    `# STAGES
| 30 septembre au | Autorité de régulation de l'eau du Niger
| 31 octobre 2024 | Stage à la direction du contrôle
* Revue des textes
| 1er décembre 2024 | Société des eaux de Zinder
| au 31 mars 2025 | Stage à la direction de la production
* Inspection quotidienne`,
    [
      "2024-09..2024-10 internship Stage à la direction du contrôle @ Autorité de régulation de l'eau du Niger",
      '2024-12..2025-03 internship Stage à la direction de la production @ Société des eaux de Zinder',
    ],
  ],
  [
    'a month and how long it lasted',
    `# Expériences
## Stagiaire qualité — Groupe Téranga
Avr. 2021 – 7 mois
* Collecte
## Enquêteur — Bureau Ndaw
Janvier 2020 (3 mois)
* Saisie`,
    ['2021-04..2021-10 internship Stagiaire qualité @ Groupe Téranga', '2020-01..2020-03 job Enquêteur @ Bureau Ndaw'],
  ],
  [
    'posts without any date',
    `# EXPÉRIENCE PROFESSIONNELLE
## Animatrice, association Les Dunes
* Ateliers pour les jeunes
* Tenue de la caisse
## Stage de fin d'études – Coopérative Tissaliwine
* Enquête auprès des adhérentes`,
    ['null..null job Animatrice @ association Les Dunes', "null..null internship Stage de fin d'études @ Coopérative Tissaliwine"],
  ],
  [
    'years in a row',
    `# Experience
Farm hand, Two Rivers Organic Farm (summers 2016, 2017)
Barista, Oak & Bean, Burlington (2018 - 2019)`,
    ['2016..2017 job Farm hand @ Two Rivers Organic Farm', '2018..2019 job Barista @ Oak & Bean'],
  ],
  [
    'dates in brackets between title and employer',
    `# Expérience
Chargé de projet (2015 – 2018), ONG Eau Claire, Ouagadougou
Assistant de projet (2012 – 2015), ONG Eau Claire, Ouagadougou`,
    ['2015..2018 job Chargé de projet @ ONG Eau Claire', '2012..2015 job Assistant de projet @ ONG Eau Claire'],
  ],
  [
    'months behind their year, a label before its date',
    `# Expériences professionnelles
De janvier 2022 à ce jour : Agent de saisie, ONG Espoir, Bouaké
* saisie des fiches
2021 (mars à novembre) : Agent recenseur, Institut de statistique, Daloa
Stage : juillet à septembre 2018, mairie de Yamba, service état civil`,
    [
      '2022-01..now job Agent de saisie @ ONG Espoir',
      '2021-03..2021-11 job Agent recenseur @ Institut de statistique',
      '2018-07..2018-09 internship Stage @ mairie de Yamba, service état civil',
    ],
  ],
  [
    'the present in portuguese',
    `# Experiência
Técnica de monitoria
Ação Aberta, ONG, Gabú
Maio de 2017 até à data
* Inquéritos
Inquiridora
Instituto de Estatística, Bissau
Junho de 2015 até ao presente`,
    ['2017-05..now job Técnica de monitoria @ Ação Aberta, ONG', '2015-06..now job Inquiridora @ Instituto de Estatística'],
  ],
  [
    'posts that the layout put behind the leisure',
    `# Expériences
Depuis mars 2021
Coordinatrice
# Loisirs
Course de fond
Initiative Savane, Thiès
| janv. 2018 – févr. 2021 | Chargée de suivi
Programme des écoles, Kolda
* Suivi
| sept. 2016 – déc. 2017 | Assistante de suivi
ONG Terre Rouge, Kaolack
* Base de données`,
    [
      '2021-03..now job Coordinatrice',
      '2018-01..2021-02 job Chargée de suivi @ Programme des écoles',
      '2016-09..2017-12 job Assistante de suivi @ ONG Terre Rouge',
    ],
  ],
];

test.each(layouts)('%s', (_, sketch, positions) => {
  expect(listPositions(readSketch(`Nadia SEFRIOUI\n\n${sketch}`))).toEqual(positions);
});
