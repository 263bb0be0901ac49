// The people of the sample applications. All are invented; addresses end in example.org, numbers are not in use.

/** @typedef {{title: string, organisation: string, place: string, dates: string, lines: readonly string[]}} Position */
/** @typedef {{title: string, institution: string, dates: string}} Degree */
/**
 * @typedef {object} Person
 * @property {string} name
 * @property {string} headline
 * @property {readonly string[]} contact
 * @property {readonly string[]} identity
 * @property {string} summary
 * @property {readonly Position[]} positions
 * @property {readonly Degree[]} degrees
 * @property {readonly string[]} languages
 * @property {readonly string[]} skills
 * @property {readonly string[]} [more]
 */

/** @type {Record<string, Person>} */
export const people = {
  salma: {
    name: 'Salma BENNIS EL OUARDI',
    headline: 'Cheffe de projet insertion professionnelle',
    contact: ['salma.bennis@example.org', '+212 661 00 41 27', 'Fès, Maroc'],
    identity: ['Nationalité : marocaine', 'Née le 14 mars 1989', 'Permis de conduire B'],
    summary: 'Neuf ans de gestion de projets d’emploi des jeunes et de formation professionnelle, du diagnostic à l’évaluation.',
    positions: [
      {
        title: 'Cheffe de projet emploi des jeunes',
        organisation: 'Association Jisr pour l’insertion',
        place: 'Fès',
        dates: 'Septembre 2020 – à ce jour',
        lines: [
          'Pilotage d’un projet d’insertion de 1 200 jeunes dans six communes, budget de 9 millions de dirhams.',
          'Mise en place du système de suivi-évaluation : cadre logique, indicateurs, enquêtes de suivi.',
          'Animation d’un réseau de 40 entreprises et de quatre centres de formation professionnelle.',
        ],
      },
      {
        title: 'Chargée de projet formation par apprentissage',
        organisation: 'Fondation Tamkine',
        place: 'Meknès',
        dates: 'Janvier 2016 – Août 2020',
        lines: [
          'Conception de parcours d’apprentissage dans le bâtiment et l’agroalimentaire.',
          'Suivi budgétaire mensuel et rapports semestriels aux bailleurs.',
        ],
      },
      {
        title: 'Stagiaire, observatoire de l’emploi',
        organisation: 'Région de Fès',
        place: 'Fès',
        dates: 'Février 2015 – Juillet 2015',
        lines: ['Enquête sur le devenir des lauréats.'],
      },
    ],
    degrees: [
      { title: 'Master en développement local', institution: 'Université Sidi Mohamed Ben Abdellah, Fès', dates: '2013 – 2015' },
      { title: 'Licence en sociologie', institution: 'Université Moulay Ismaïl, Meknès', dates: '2010 – 2013' },
    ],
    languages: ['Arabe : langue maternelle', 'Français : C1', 'Anglais : B2'],
    skills: ['Gestion du cycle de projet', 'Suivi-évaluation', 'Excel avancé, Power BI', 'Animation de réseaux de partenaires'],
  },
  youssef: {
    name: 'Youssef AIT BRAHIM',
    headline: 'Chargé de projets de développement rural et d’emploi',
    contact: ['y.aitbrahim@example.org', '+212 662 00 58 13', 'Khénifra, Maroc'],
    identity: ['Nationalité : marocaine', 'Date de naissance : 02/11/1986', 'Permis B'],
    summary: 'Douze ans auprès de coopératives et de jeunes ruraux du Moyen Atlas.',
    positions: [
      {
        title: 'Coordinateur de projet emploi rural',
        organisation: 'Coopérative régionale Azrou',
        place: 'Khénifra',
        dates: '03/2018 – à ce jour',
        lines: [
          'Coordination d’un projet d’emploi des jeunes en milieu rural : 35 coopératives, 600 bénéficiaires.',
          'Gestion d’un budget annuel de 3,5 millions de dirhams et passation des marchés.',
          'Rapports de suivi-évaluation trimestriels, capitalisation des bonnes pratiques.',
        ],
      },
      {
        title: 'Animateur de développement',
        organisation: 'Association Amal Atlas',
        place: 'Midelt',
        dates: '09/2012 – 02/2018',
        lines: ['Formation professionnelle de jeunes artisans et accompagnement à la création d’activité.'],
      },
    ],
    degrees: [
      { title: 'Master en économie sociale et solidaire', institution: 'Université Hassan II, Casablanca', dates: '2010 – 2012' },
      { title: 'Licence en économie et gestion', institution: 'Université Moulay Ismaïl, Meknès', dates: '2007 – 2010' },
    ],
    languages: ['Tamazight : langue maternelle', 'Arabe : bilingue', 'Français : courant', 'Anglais : notions'],
    skills: ['Cadre logique', 'Excel', 'Animation de groupes', 'Gestion budgétaire'],
  },
  meryem: {
    name: 'Meryem HADDAOUI',
    headline: 'Youth employment programme officer',
    contact: ['meryem.haddaoui@example.org', '+212 663 00 77 02', 'Rabat, Morocco'],
    identity: ['Nationality: Moroccan', 'Date of birth: 21 June 1990', 'Driving licence: B'],
    summary: 'Programme officer with eight years in youth employment and vocational training projects funded by international donors.',
    positions: [
      {
        title: 'Programme Officer, Youth Employment',
        organisation: 'Horizon Skills Initiative',
        place: 'Rabat',
        dates: 'October 2019 – Present',
        lines: [
          'Manage a vocational training and job placement project in five provinces for 2,000 young women and men.',
          'Lead monitoring and evaluation: logical framework, indicators, baseline and tracer surveys.',
          'Manage an annual budget of EUR 850,000 and report to two donors.',
        ],
      },
      {
        title: 'Project Officer, Technical and Vocational Training',
        organisation: 'Bridge to Work Association',
        place: 'Casablanca',
        dates: 'March 2016 – September 2019',
        lines: ['Set up apprenticeships with 25 employers.', 'Trained 60 career counsellors.'],
      },
    ],
    degrees: [
      { title: 'Master of Arts in Development Studies', institution: 'Al Akhawayn University, Ifrane', dates: '2013 – 2015' },
      { title: 'Bachelor in Economics', institution: 'Mohammed V University, Rabat', dates: '2010 – 2013' },
    ],
    languages: ['Arabic: native', 'French: C1', 'English: C2'],
    skills: ['Project cycle management', 'Monitoring and evaluation', 'Advanced Excel, Power BI', 'Partnerships with employers'],
  },
  karim: {
    name: 'Karim LAHLOU',
    headline: 'Assistant de projet',
    contact: ['karim.lahlou@example.org', '+212 664 00 12 90', 'Taza, Maroc'],
    identity: ['Nationalité : marocaine', 'Né le 30 août 1994', 'Permis B'],
    summary: 'Assistant de projet dans l’insertion des jeunes, attaché au terrain.',
    positions: [
      {
        title: 'Assistant de projet emploi des jeunes',
        organisation: 'Association Chabab Taza',
        place: 'Taza',
        dates: 'Janvier 2019 – à ce jour',
        lines: ['Suivi de 300 jeunes en formation professionnelle.', 'Saisie des indicateurs et suivi des dépenses sous Excel.'],
      },
    ],
    degrees: [
      { title: 'Licence professionnelle en gestion de projet', institution: 'Faculté polydisciplinaire de Taza', dates: '2015 – 2018' },
      { title: 'Baccalauréat sciences économiques', institution: 'Lycée Al Kindi, Taza', dates: '2015' },
    ],
    languages: ['Arabe : langue maternelle', 'Français : C1', 'Anglais : A2'],
    skills: ['Excel', 'Suivi de bénéficiaires', 'Animation d’ateliers'],
  },
  imane: {
    name: 'Imane ZEROUALI',
    headline: 'Chargée de projet junior',
    contact: ['imane.zerouali@example.org', '+212 665 00 33 48', 'Fès, Maroc'],
    identity: ['Nationalité marocaine', 'Née le 9 janvier 1999', 'Permis B'],
    summary: 'Jeune diplômée passionnée par l’emploi des jeunes.',
    positions: [
      {
        title: 'Chargée de projet emploi des jeunes',
        organisation: 'Association Massar',
        place: 'Fès',
        dates: 'Novembre 2024 – à ce jour',
        lines: ['Accompagnement de 80 jeunes vers la formation professionnelle.', 'Tableaux de bord de suivi-évaluation.'],
      },
      {
        title: 'Stage de fin d’études',
        organisation: 'Agence Nour Conseil',
        place: 'Rabat',
        dates: 'Février 2024 – Juillet 2024',
        lines: ['Étude des besoins des entreprises en apprentis.'],
      },
    ],
    degrees: [
      { title: 'Master en ingénierie de la formation', institution: 'Université Mohammed V, Rabat', dates: '2022 – 2024' },
      { title: 'Licence en sciences de l’éducation', institution: 'Université Mohammed V, Rabat', dates: '2019 – 2022' },
    ],
    languages: ['Arabe : langue maternelle', 'Français : C1', 'Anglais : C1'],
    skills: ['Suivi-évaluation', 'Power BI', 'Excel', 'Enquêtes'],
  },
  thomas: {
    name: 'Thomas DELCOURT',
    headline: 'Chef de projet formation professionnelle',
    contact: ['thomas.delcourt@example.org', '+33 6 39 98 01 22', 'Lyon, France'],
    identity: ['Nationalité : française', 'Né le 17 mai 1984', 'Permis B'],
    summary: 'Quinze ans de projets de formation professionnelle en Europe et en Afrique de l’Ouest.',
    positions: [
      {
        title: 'Chef de projet formation professionnelle',
        organisation: 'Coopération Rhône Métiers',
        place: 'Dakar',
        dates: '2017 – à ce jour',
        lines: ['Direction d’un projet d’appui à douze centres de formation.', 'Gestion budgétaire et suivi-évaluation.'],
      },
      {
        title: 'Chargé de mission emploi des jeunes',
        organisation: 'Mission locale Belledonne',
        place: 'Grenoble',
        dates: '2010 – 2017',
        lines: ['Insertion de jeunes sans diplôme.'],
      },
    ],
    degrees: [{ title: 'Master en ingénierie de formation', institution: 'Université Lumière Lyon 2', dates: '2008 – 2010' }],
    languages: ['Français : langue maternelle', 'Anglais : C1', 'Arabe : A2'],
    skills: ['Gestion de projet', 'Suivi-évaluation', 'Excel'],
  },
  nadia: {
    name: 'نادية السبتي',
    headline: 'منسقة مشاريع التكوين المهني وتشغيل الشباب',
    contact: ['nadia.sebti@example.org', '+212 666 00 29 65', 'مكناس، المغرب'],
    identity: ['الجنسية: مغربية', 'تاريخ الازدياد: 5 أبريل 1988', 'رخصة السياقة: صنف ب'],
    summary: 'تجربة تسع سنوات في تدبير مشاريع تشغيل الشباب والتكوين المهني بشراكة مع الجماعات الترابية.',
    positions: [
      {
        title: 'منسقة مشروع تشغيل الشباب',
        organisation: 'جمعية آفاق للتنمية',
        place: 'مكناس',
        dates: 'شتنبر 2018 – إلى الآن',
        lines: [
          'تدبير مشروع للتكوين المهني لفائدة 900 شاب وشابة.',
          'تتبع وتقييم المؤشرات وإعداد التقارير للممولين.',
          'تدبير ميزانية سنوية قدرها أربعة ملايين درهم.',
        ],
      },
      {
        title: 'مكلفة بالتكوين المهني',
        organisation: 'مؤسسة الأطلس للتكوين',
        place: 'فاس',
        dates: 'يناير 2015 – غشت 2018',
        lines: ['مواكبة المتدربين نحو الإدماج المهني.'],
      },
    ],
    degrees: [
      { title: 'ماستر في التنمية المحلية', institution: 'جامعة سيدي محمد بن عبد الله، فاس', dates: '2012 – 2014' },
      { title: 'إجازة في علم الاجتماع', institution: 'جامعة مولاي إسماعيل، مكناس', dates: '2009 – 2012' },
    ],
    languages: ['العربية: اللغة الأم', 'الفرنسية: C1', 'الإنجليزية: متوسط'],
    skills: ['تدبير المشاريع', 'التتبع والتقييم', 'Excel', 'تنشيط الشراكات'],
  },
  hassan: {
    name: 'حسن أوبري',
    headline: 'إطار في التنمية القروية',
    contact: ['hassan.ouberri@example.org', '+212 667 00 84 11', 'أزرو، المغرب'],
    identity: ['الجنسية: مغربية', 'تاريخ الازدياد: 12 دجنبر 1985'],
    summary: 'إطار في التنمية القروية وتشغيل الشباب بالأطلس المتوسط.',
    positions: [
      {
        title: 'مسؤول مشروع تشغيل الشباب القروي',
        organisation: 'تعاونية أزرو الجهوية',
        place: 'أزرو',
        dates: 'مارس 2016 – إلى الآن',
        lines: ['تأطير تعاونيات الشباب وتكوينهم المهني.', 'إعداد ميزانية المشروع وتتبع صرفها.'],
      },
    ],
    degrees: [{ title: 'ماستر في الاقتصاد الاجتماعي', institution: 'جامعة الحسن الثاني، الدار البيضاء', dates: '2011 – 2013' }],
    languages: ['العربية: اللغة الأم', 'الأمازيغية: جيد جدا', 'الفرنسية'],
    skills: ['تدبير المشاريع', 'تنشيط المجموعات', 'Excel'],
  },
  fatima: {
    name: 'Fatima-Zahra MOUTAWAKIL',
    headline: 'Responsable suivi-évaluation et insertion',
    contact: ['fz.moutawakil@example.org', '+212 668 00 46 70', 'Sefrou, Maroc'],
    identity: ['Nationalité : marocaine', 'Née le 25 juillet 1987', 'Permis B'],
    summary: 'Onze ans d’expérience dans des projets d’emploi et de formation des jeunes, dont six comme responsable du suivi-évaluation.',
    positions: [
      {
        title: 'Responsable suivi-évaluation, programme emploi des jeunes',
        organisation: 'Réseau Oasis Emploi',
        place: 'Sefrou',
        dates: 'Mai 2019 – à ce jour',
        lines: [
          'Conception et tenue du dispositif de suivi-évaluation de quatre projets de formation professionnelle.',
          'Encadrement de trois enquêteurs ; tableaux de bord sous Power BI.',
        ],
      },
      {
        title: 'Chargée de projet insertion',
        organisation: 'Association Jeunes du Saïss',
        place: 'Fès',
        dates: 'Octobre 2014 – Avril 2019',
        lines: ['Gestion d’un fonds de 2 millions de dirhams pour l’emploi des jeunes.', 'Partenariats avec les entreprises locales.'],
      },
    ],
    degrees: [
      { title: 'Master en économie appliquée', institution: 'Université Cadi Ayyad, Marrakech', dates: '2010 – 2012' },
      { title: 'Licence en sciences économiques', institution: 'Université Cadi Ayyad, Marrakech', dates: '2007 – 2010' },
    ],
    languages: ['Arabe : langue maternelle', 'Français : C2', 'Anglais : B2', 'Tamazight : B1'],
    skills: ['Suivi-évaluation', 'Power BI, Excel avancé', 'Gestion budgétaire', 'Encadrement d’équipe'],
  },
  leila: {
    name: 'Leila MANSOURI',
    headline: 'Training coordinator',
    contact: ['leila.mansouri@example.org', '+212 669 00 15 37', 'Casablanca'],
    identity: [],
    summary: 'Training coordinator with experience in career guidance for young graduates.',
    positions: [
      {
        title: 'Training Coordinator',
        organisation: 'Careers First Centre',
        place: 'Casablanca',
        dates: 'January 2018 – Present',
        lines: [
          'Coordinate vocational training courses and internships for 400 young people a year.',
          'Prepare budgets and follow spending in Excel.',
        ],
      },
    ],
    degrees: [{ title: 'Master in Education Sciences', institution: 'Hassan II University, Casablanca', dates: '2015 – 2017' }],
    languages: ['Arabic', 'French', 'English'],
    skills: ['Training design', 'Excel', 'Facilitation'],
  },
  rachid: {
    name: 'Rachid BENKIRANE',
    headline: 'Chargé de clientèle bancaire',
    contact: ['rachid.benkirane@example.org', '+212 670 00 92 54', 'Casablanca, Maroc'],
    identity: ['Nationalité : marocaine', 'Né le 3 octobre 1983'],
    summary: 'Douze ans de banque de détail ; souhaite rejoindre le secteur associatif.',
    positions: [
      {
        title: 'Chargé de clientèle professionnelle',
        organisation: 'Banque du Littoral',
        place: 'Casablanca',
        dates: '2013 – à ce jour',
        lines: ['Portefeuille de 350 commerçants.', 'Analyse de risque et recouvrement.'],
      },
    ],
    degrees: [{ title: 'Master en finance', institution: 'ISCAE, Casablanca', dates: '2008 – 2010' }],
    languages: ['Arabe : langue maternelle', 'Français : C1', 'Anglais : B1'],
    skills: ['Excel', 'Analyse financière', 'Négociation'],
  },
  omar: {
    name: 'Omar FILALI',
    headline: 'Conseiller en insertion professionnelle',
    contact: ['omar.filali@example.org', '+212 671 00 60 18', 'Ifrane, Maroc'],
    identity: ['Nationalité : marocaine', 'Né le 11 février 1990'],
    summary: 'Conseiller en insertion auprès des jeunes de la province d’Ifrane.',
    positions: [
      {
        title: 'Conseiller en insertion professionnelle',
        organisation: 'Espace Jeunes Ifrane',
        place: 'Ifrane',
        dates: 'Mars 2017 – à ce jour',
        lines: ['Accompagnement de 250 jeunes par an vers l’emploi.', 'Organisation de formations professionnelles courtes.'],
      },
    ],
    degrees: [{ title: 'Master en psychologie du travail', institution: 'Université Ibn Tofaïl, Kénitra', dates: '2013 – 2015' }],
    languages: ['Arabe : langue maternelle', 'Français : courant', 'Anglais : B1'],
    skills: ['Entretien de conseil', 'Excel', 'Animation'],
  },
  zineb: {
    name: 'Zineb CHERKAOUI',
    headline: 'Coordinatrice de programmes',
    contact: ['zineb.cherkaoui@example.org', '+212 672 00 71 43', 'Fès, Maroc'],
    identity: ['Nationalité : marocaine', 'Née le 28 avril 1986', 'Permis de conduire : B'],
    summary: 'Coordinatrice de programmes de formation et d’emploi pour les jeunes femmes.',
    positions: [
      {
        title: 'Coordinatrice de programme formation et emploi',
        organisation: 'Union des femmes du Zalagh',
        place: 'Fès',
        dates: '2018 – à ce jour',
        lines: [
          'Coordination de cinq ateliers de formation professionnelle et d’un service d’emploi.',
          'Recherche de financements et suivi budgétaire.',
        ],
      },
      {
        title: 'Chargée de projet',
        organisation: 'Association Nissae Rif',
        place: 'Al Hoceïma',
        dates: '2012 – 2018',
        lines: ['Gestion de projets d’emploi de jeunes femmes rurales ; suivi-évaluation.'],
      },
    ],
    degrees: [{ title: 'Master en gestion de projets', institution: 'Université Abdelmalek Essaâdi, Tétouan', dates: '2009 – 2011' }],
    languages: ['Arabe : langue maternelle', 'Français : C1', 'Anglais : B1', 'Espagnol : B2'],
    skills: ['Gestion de projet', 'Recherche de financements', 'Excel', 'Suivi-évaluation'],
  },
};
