import { expect, test } from 'vitest';
import { listPositions, readSketch, readText } from '../read-probes.ts';

/** Further ways of writing posts, and what a reader sees in them. */
const layouts: readonly (readonly [name: string, sketch: string, positions: readonly string[], plain?: boolean])[] = [
  [
    'pipes',
    `# Professional Experience
Programme Manager | Plan International | Kampala, Uganda | Jan 2018 – Dec 2021
* Managed a budget
Project Officer | World Vision | Nairobi, Kenya | Mar 2014 – Dec 2017
* Trained farmers`,
    ['2018-01..2021-12 job Programme Manager @ Plan International', '2014-03..2017-12 job Project Officer @ World Vision'],
  ],
  [
    'arabic table',
    `# الخبرات المهنية
| الفترة | المنصب | المؤسسة
| 2019 - 2023 | منسقة برامج | جمعية الأفق
| 2016 - 2019 | مساعدة إدارية | شركة النور`,
    ['2019..2023 job منسقة برامج @ جمعية الأفق', '2016..2019 job مساعدة إدارية @ شركة النور'],
  ],
  [
    'arabic date last',
    `# التجربة المهنية
مستشار في التشغيل، الوكالة الوطنية لإنعاش التشغيل، فاس (يناير 2018 – إلى الآن)
* مواكبة الباحثين عن عمل
أستاذ التعليم الثانوي، نيابة تاونات (شتنبر 2014 – دجنبر 2017)`,
    ['2018-01..now job مستشار في التشغيل @ الوكالة الوطنية لإنعاش التشغيل', '2014-09..2017-12 job أستاذ التعليم الثانوي @ نيابة تاونات'],
  ],
  [
    'date first then colon sentence',
    `# PARCOURS PROFESSIONNEL
* Depuis 2019 : chargé de programme à l'ONG Tamkine, Oujda. Suivi des activités génératrices de revenu.
* 2015-2019 : animateur à l'association Azekka, Nador. Alphabétisation fonctionnelle.
* 2013-2014 : enquêteur vacataire au Haut-Commissariat au Plan.`,
    [
      '2019..now job chargé de programme @ ONG Tamkine',
      '2015..2019 job animateur @ association Azekka',
      '2013..2014 job enquêteur vacataire @ Haut-Commissariat au Plan',
    ],
  ],
  [
    'label lines',
    `# EXPERIENCE PROFESSIONNELLE
Poste : Responsable administratif et financier
Structure : ONG Afrique Verte
Période : janvier 2019 à décembre 2022
Tâches : gestion des budgets
Poste : Comptable
Structure : Cabinet Audit Plus
Période : mars 2015 à décembre 2018
Tâches : tenue des livres`,
    [
      '2019-01..2022-12 job Responsable administratif et financier @ ONG Afrique Verte',
      '2015-03..2018-12 job Comptable @ Cabinet Audit Plus',
    ],
  ],
  [
    'numbered',
    `# EXPERIENCES PROFESSIONNELLES
1. Chef de projet – ACTED, Kidal (2019 – 2021)
Gestion d'une équipe de 15 personnes.
2. Superviseur – Solidarités International, Gao (2016 – 2019)
Suivi des distributions.`,
    ['2019..2021 job Chef de projet @ ACTED', '2016..2019 job Superviseur @ Solidarités International'],
  ],
  [
    'year header then lines',
    `# Expérience professionnelle
## 2019 – 2022
Chargée de plaidoyer
CARE Maroc, Rabat
Rédaction de notes.
## 2016 – 2019
Assistante de programme
Fondation Zakoura, Casablanca
Organisation des ateliers.`,
    ['2019..2022 job Chargée de plaidoyer @ CARE Maroc', '2016..2019 job Assistante de programme @ Fondation Zakoura'],
  ],
  [
    'dash org dates',
    `# Work history
UNICEF Jordan – Child Protection Officer – 2019 to 2022
War Child – Case Worker – 2016 to 2019`,
    ['2019..2022 job Child Protection Officer @ UNICEF Jordan', '2016..2019 job Case Worker @ War Child'],
  ],
  [
    'slash dates dd/mm',
    `# EXPERIENCE
Du 01/03/2018 au 31/12/2020 : Technicien agricole à la Direction provinciale de l'agriculture de Taounate
Du 15/09/2015 au 28/02/2018 : Enseignant au lycée Ibn Rochd`,
    [
      "2018-03..2020-12 job Technicien agricole @ Direction provinciale de l'agriculture de Taounate",
      '2015-09..2018-02 job Enseignant @ lycée Ibn Rochd',
    ],
  ],
  [
    'spanish',
    `# EXPERIENCIA
Marzo 2019 – Actualidad
Cruz Roja Española, Melilla
Trabajadora social
Atención a solicitantes de asilo.
Enero 2016 – Febrero 2019
Ayuntamiento de Motril
Educadora social
Talleres con jóvenes.`,
    ['2019-03..now job Trabajadora social @ Cruz Roja Española', '2016-01..2019-02 job Educadora social @ Ayuntamiento de Motril'],
  ],
  [
    'internship heading after',
    `# STAGES
Ministère de l'Intérieur, Direction des collectivités : stage de deux mois (juillet – août 2016)
# EXPÉRIENCE
Caissière chez Marjane, Fès – 2017 à 2019`,
    [
      "2016-07..2016-08 internship stage de deux mois @ Ministère de l'Intérieur, Direction des collectivités",
      '2017..2019 job Caissière @ Marjane',
    ],
  ],
  [
    'world bank',
    `# Employment record relevant to the assignment:
| Period | Employing organization and your title/position. Contact info for references | Country | Summary of activities performed relevant to the Assignment
| May 2015 – present | Ministry of Agriculture, Lesotho; Deputy director. For references: Tel. 266 2231 | Lesotho | Advised the department
| 2010 – 2015 | FAO; Consultant | Malawi | Surveys`,
    ['2015-05..now job Deputy director @ Ministry of Agriculture', '2010..2015 consultancy Consultant @ FAO'],
  ],
  [
    'from to columns',
    `# EMPLOYMENT
| From | To | Employer | Position
| 01/2018 | 06/2021 | Danish Refugee Council | Protection Monitor
| 03/2015 | 12/2017 | Caritas Makeni | Field Assistant`,
    ['2018-01..2021-06 job Protection Monitor @ Danish Refugee Council', '2015-03..2017-12 job Field Assistant @ Caritas Makeni'],
  ],
  [
    'title with slash org in brackets',
    `# Parcours
Animatrice socioculturelle (Maison des jeunes de Tafraout), 2014-2016
Assistante de direction (Souss Conseil), 2016-2018`,
    ['2014..2016 job Animatrice socioculturelle @ Maison des jeunes de Tafraout', '2016..2018 job Assistante de direction @ Souss Conseil'],
  ],
  [
    'bullets with dates inside',
    `# Professional background
* Project Coordinator with Amal NGO in Tripoli from June 2017 to May 2020
* Translator at Libya Aid in Benghazi, 2014-2017`,
    ['2017-06..2020-05 job Project Coordinator @ Amal NGO', '2014..2017 job Translator @ Libya Aid'],
  ],
  [
    'header dates end of org line',
    `# EXPERIENCE
## UNHCR, Zahle, Lebanon, March 2016 - Present
Senior Registration Assistant
* interviews
## Beyond Association, Chtaura, Lebanon, 2013 - 2016
Social worker
* home visits`,
    ['2016-03..now job Senior Registration Assistant @ UNHCR', '2013..2016 job Social worker @ Beyond Association'],
  ],
  [
    'two employers with sub projects',
    `# EXPÉRIENCES
## Chef de bureau, Handicap International, Goma | 2016 – 2021
* Projet « Kivu » (2018 – 2020) : réadaptation
* Projet « Ituri » (2016 – 2018) : accès
## Logisticien, MSF Belgique, Bukavu | 2012 – 2016
* Flotte de 20 véhicules`,
    ['2016..2021 job Chef de bureau @ Handicap International', '2012..2016 job Logisticien @ MSF Belgique'],
  ],
  [
    'plain text caps headings',
    `NADIA SEFRIOUI

EXPERIENCE PROFESSIONNELLE

Janvier 2020 à ce jour
Responsable logistique
Handicap International, Nouakchott
Gestion du parc automobile.

Mars 2017 à décembre 2019
Assistante achats
Tasiast Mauritanie
Appels d'offres.`,
    ['2020-01..now job Responsable logistique @ Handicap International', '2017-03..2019-12 job Assistante achats @ Tasiast Mauritanie'],
    true,
  ],
  [
    'plain text with dashes',
    `Nadia SEFRIOUI

Expérience

2019 - 2022   Chargée de communication, Médecins du Monde, Rabat
 - site web
 - lettres d'information
2016 - 2019   Journaliste, Radio Atlas
 - reportages`,
    ['2019..2022 job Chargée de communication @ Médecins du Monde', '2016..2019 job Journaliste @ Radio Atlas'],
    true,
  ],
  [
    'title line, org line, dates at the end of org line',
    `# Experience
## Education Officer
Windle International Kenya, Kakuma, Jan 2019 - Dec 2022
* Supervised 20 schools
## Teacher
Kakuma Refugee Secondary School, Feb 2015 - Dec 2018
* Taught mathematics`,
    [
      '2019-01..2022-12 job Education Officer @ Windle International Kenya',
      '2015-02..2018-12 job Teacher @ Kakuma Refugee Secondary School',
    ],
  ],
  [
    'title (dates) then org on the next line italic',
    `# Experience
Education Officer (Jan 2019 - Dec 2022)
Windle Trust
Supervised schools
Teacher (Feb 2015 - Dec 2018)
Hope School
Taught mathematics`,
    ['2019-01..2022-12 job Education Officer @ Windle Trust', '2015-02..2018-12 job Teacher @ Hope School'],
  ],
  [
    'duration in header of column',
    `# Expériences
| Fonction | Employeur | Dates
| Comptable | Coopérative Atlas | 2018 à 2022
| Aide-comptable | Fiduciaire Amine | 2015 à 2018`,
    ['2018..2022 job Comptable @ Coopérative Atlas', '2015..2018 job Aide-comptable @ Fiduciaire Amine'],
  ],
  [
    'table without header',
    `# Expériences
| 2018 – 2022 | Comptable | Coopérative Atlas, Azrou
| 2015 – 2018 | Aide-comptable | Fiduciaire Amine, Meknès`,
    ['2018..2022 job Comptable @ Coopérative Atlas', '2015..2018 job Aide-comptable @ Fiduciaire Amine'],
  ],
  [
    'table org second',
    `# Expériences
| 2018 – 2022 | Coopérative Atlas, Azrou | Comptable
| 2015 – 2018 | Fiduciaire Amine, Meknès | Aide-comptable`,
    ['2018..2022 job Comptable @ Coopérative Atlas', '2015..2018 job Aide-comptable @ Fiduciaire Amine'],
  ],
  [
    'months apostrophe',
    `# Work
Research Assistant, Sussex University, Sept '14 - June '16
Intern, IOM, Jan '14 - Jun '14`,
    ['2014-09..2016-06 job Research Assistant @ Sussex University', '2014-01..2014-06 internship Intern @ IOM'],
  ],
  [
    'dotted dates',
    `# Berufserfahrung / Work experience
03.2018 – 06.2021 Project Assistant, Caritas, Vienna
01.2016 – 02.2018 Tutor, Volkshochschule, Graz`,
    ['2018-03..2021-06 job Project Assistant @ Caritas', '2016-01..2018-02 job Tutor @ Volkshochschule'],
  ],
  [
    'europass old',
    `# Expérience professionnelle
| Dates | 01/09/2017 → 31/08/2021
| Fonction ou poste occupé | Conseiller d'orientation
| Principales activités et responsabilités | Entretiens
| Nom et adresse de l'employeur | AREF Souss-Massa, Agadir
| Dates | 01/2015 → 08/2017
| Fonction ou poste occupé | Moniteur
| Nom et adresse de l'employeur | OFPPT, Inezgane`,
    ["2017-09..2021-08 job Conseiller d'orientation @ AREF Souss-Massa", '2015-01..2017-08 job Moniteur @ OFPPT'],
  ],
  [
    'volunteer and job mixed',
    `# EXPERIENCE
Volunteer English teacher, Jesuit Refugee Service, Amman (2017)
Cashier, Safeway, Amman (2014-2016)
Unpaid intern, Jordan Times (summer 2013)`,
    [
      '2017..2017 volunteer Volunteer English teacher @ Jesuit Refugee Service',
      '2014..2016 job Cashier @ Safeway',
      '2013..2013 internship Unpaid intern @ Jordan Times',
    ],
  ],
  [
    'portuguese',
    `# Experiência Profissional
2018 - atualmente
Técnica Superior, Instituto Nacional de Estatística, Maputo
2013 - 2018
Inquiridora sénior, Intercampus, Beira`,
    ['2018..now job Técnica Superior @ Instituto Nacional de Estatística', '2013..2018 job Inquiridora sénior @ Intercampus'],
  ],
  [
    'en cours',
    `# Expérience
Chargée d'études, bureau BETA, Kénitra – depuis janvier 2021 (en cours)
Stagiaire PFE, ORMVAG, Kénitra – février à juin 2020`,
    ["2021-01..now job Chargée d'études @ bureau BETA", '2020-02..2020-06 internship Stagiaire PFE @ ORMVAG'],
  ],
  [
    'french prose',
    `Je m'appelle Nadia SEFRIOUI.

# Mon parcours professionnel
J'ai commencé en 2014 comme assistante à la commune de Tiflet. De 2016 à 2019, j'ai travaillé comme animatrice à l'association Amal. Depuis janvier 2020, je suis coordinatrice chez Caritas.`,
    [
      '2014..2014 job assistante @ commune de Tiflet',
      '2016..2019 job animatrice @ association Amal',
      '2020-01..now job coordinatrice @ Caritas',
    ],
  ],
  [
    'arabic list',
    `# الخبرات
* 2020 - الآن: منسق ميداني، منظمة الإغاثة، عمان
* 2017 - 2020: معلم، مدرسة النور، الزرقاء`,
    ['2020..now job منسق ميداني @ منظمة الإغاثة', '2017..2020 job معلم @ مدرسة النور'],
  ],
  [
    'arabic right column',
    `# الخبرة العملية
| مسؤول الرصد والتقييم، المجلس النرويجي للاجئين، حلب | 2019/05 – 2022/08
إعداد التقارير الشهرية
| جامع بيانات، مركز الدراسات، دمشق | 2016/01 – 2019/04`,
    ['2019-05..2022-08 job مسؤول الرصد والتقييم @ المجلس النرويجي للاجئين', '2016-01..2019-04 job جامع بيانات @ مركز الدراسات'],
  ],
  [
    'title caps, then org + dates tab',
    `# WORK EXPERIENCE
## MONITORING ASSISTANT
| Concern Worldwide, Juba | Aug 2018 – Sep 2021
* Data quality
## ENUMERATOR
| Forcier Consulting, Wau | 2016 – 2018`,
    ['2018-08..2021-09 job MONITORING ASSISTANT @ Concern Worldwide', '2016..2018 job ENUMERATOR @ Forcier Consulting'],
  ],
  [
    'projects under consultancy',
    `# CONSULTANCIES
Final evaluation of the WASH programme, UNICEF Niger (Mar – May 2021)
Baseline study on child labour, ILO Côte d'Ivoire (Sept – Nov 2019)`,
    [
      '2021-03..2021-05 consultancy Final evaluation of the WASH programme @ UNICEF Niger',
      "2019-09..2019-11 consultancy Baseline study on child labour @ ILO Côte d'Ivoire",
    ],
  ],
  [
    'year in parentheses before',
    `# Expérience
(2018-2021) Infirmière, Croissant-Rouge, Sfax
(2015-2018) Infirmière, clinique Ennour, Sfax`,
    ['2018..2021 job Infirmière @ Croissant-Rouge', '2015..2018 job Infirmière @ clinique Ennour'],
  ],
  [
    'date range over two pages w/ to now variants',
    `# Experience
Since 09/2020 – Head of Office, ZOA, Juba
2017 – 08/2020: Programme Manager, ZOA, Juba
2016–17 Field Officer, Tearfund, Yei`,
    ['2020-09..now job Head of Office @ ZOA', '2017..2020-08 job Programme Manager @ ZOA', '2016..2017 job Field Officer @ Tearfund'],
  ],
  [
    'a form with labels above their values',
    `# 9. ÉTUDES
2013 Master en droit, Université de Bouaké
# 10. EMPLOIS, en commençant par le plus récent
| de / à 06/2019 – présent | Titre du poste
Administrateur du travail

Employeur et lieu

Direction du travail, Man

Fonctions

Visas des contrats, statistiques trimestrielles
| de / à 01/2016 – 05/2019 | Titre du poste
Assistant juridique

Employeur et lieu

Bureau de l'OIM, Abidjan

Fonctions

Aide au retour volontaire`,
    ['2019-06..now job Administrateur du travail @ Direction du travail', "2016-01..2019-05 job Assistant juridique @ Bureau de l'OIM"],
  ],
  [
    'the same posts in a second script',
    `# Expérience
06/2018 – présent
Chef de division, Conseil régional de Draa
01/2011 – 05/2018
Chargé de programme, Agence des oasis
# التجربة المهنية
06/2018 – الآن
رئيس قسم، مجلس جهة درعة
01/2011 – 05/2018
مكلف ببرنامج، وكالة الواحات`,
    ['2018-06..now job Chef de division @ Conseil régional de Draa', '2011-01..2018-05 job Chargé de programme @ Agence des oasis'],
  ],
];

for (const [name, sketch, positions, plain] of layouts)
  test(name, () => {
    expect(listPositions(plain ? readText(sketch) : readSketch(`Nadia SEFRIOUI\n\n${sketch}`))).toEqual(positions);
  });
