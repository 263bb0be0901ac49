/** The grid of the benches. */
export const benchVacancy = {
  id: 'bench',
  title: 'Chargé de projet',
  closesOn: '2025-06-30',
  criteria: [
    {
      id: 'master',
      kind: 'education',
      importance: 'required',
      label: 'Master en économie',
      params: { minLevel: 7, fields: ['économie'], relatedAccepted: true },
    },
    {
      id: 'experience',
      kind: 'experience',
      importance: 'required',
      label: 'Trois ans en gestion de projet',
      params: { minYears: 3, domains: ['gestion de projet'] },
    },
    { id: 'french', kind: 'language', importance: 'required', label: 'Français', params: { code: 'fr', minLevel: 'B2' } },
    { id: 'excel', kind: 'skill', importance: 'desirable', label: 'Maîtrise d’Excel', params: {} },
  ],
};
