/** Letters that go with sample applications, by paragraph. */
export const letters = {
  fatima: [
    'Fatima-Zahra MOUTAWAKIL',
    'Sefrou, le 2 octobre 2026',
    'Objet : candidature au poste de chargée de projet, référence ARDAN-2026-07',
    'Madame, Monsieur,',
    'Responsable du suivi-évaluation au Réseau Oasis Emploi, je souhaite mettre onze ans d’expérience auprès des jeunes au service du projet Sanad.',
    'J’ai travaillé dans quinze communes rurales, souvent en tamazight, et j’ai géré un fonds de deux millions de dirhams sans réserve des auditeurs.',
    'Je me tiens à votre disposition pour un entretien et vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  ],
};
