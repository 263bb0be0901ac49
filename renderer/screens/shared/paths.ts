/** Addresses of the screens, as the router has them. */
export const paths = {
  home: '/',
  newVacancy: '/new',
  settings: '/settings',
  about: '/about',
  help: '/help',
  grid: (vacancyId: string): string => `/vacancies/${vacancyId}/grid`,
  applications: (vacancyId: string): string => `/vacancies/${vacancyId}/applications`,
  ranking: (vacancyId: string): string => `/vacancies/${vacancyId}/ranking`,
  matrix: (vacancyId: string): string => `/vacancies/${vacancyId}/matrix`,
  charts: (vacancyId: string): string => `/vacancies/${vacancyId}/charts`,
  compare: (vacancyId: string): string => `/vacancies/${vacancyId}/compare`,
  dossier: (vacancyId: string): string => `/vacancies/${vacancyId}/dossier`,
  candidate: (vacancyId: string, candidateId: string): string => `/vacancies/${vacancyId}/candidates/${candidateId}`,
} as const;
