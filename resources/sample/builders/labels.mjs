/** Headings of the sample CVs. */
export const labels = {
  fr: {
    profile: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    languages: 'Langues',
    skills: 'Compétences',
    contact: 'Contact',
  },
  en: {
    profile: 'Profile',
    experience: 'Professional experience',
    education: 'Education',
    languages: 'Languages',
    skills: 'Skills',
    contact: 'Contact',
  },
  ar: {
    profile: 'نبذة',
    experience: 'التجربة المهنية',
    education: 'التكوين والشهادات',
    languages: 'اللغات',
    skills: 'المهارات',
    contact: 'معلومات الاتصال',
  },
};

/** @typedef {keyof typeof labels} Language */
