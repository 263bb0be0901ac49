import { expect, test } from 'vitest';
import { listPositions, readSketch } from '../read-probes.ts';

/** Further ways of writing posts, and what a reader sees in them. */
const layouts: readonly (readonly [name: string, sketch: string, positions: readonly string[]])[] = [
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
];

test.each(layouts)('%s', (_, sketch, positions) => {
  expect(listPositions(readSketch(`Nadia SEFRIOUI\n\n${sketch}`))).toEqual(positions);
});
