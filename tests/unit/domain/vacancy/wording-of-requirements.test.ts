import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { interpretNotice } from '../../../../renderer/domain/vacancy/interpret-notice.ts';
import type { Criterion } from '../../../../renderer/domain/vacancy/vacancy.ts';

const read = (text: string) => interpretNotice(documentFromText('notice.txt', text));
const asked = (sentence: string, heading = 'Profil recherché') => read(`Poste : Comptable\n\n${heading}\n- ${sentence}\n`).criteria;
const brief = ({ kind, importance, params }: Criterion): readonly unknown[] => [kind, importance, params];

describe('experience', () => {
  test.each([
    ['Expérience sur la migration de travail un plus', ['migration de travail']],
    ['3 ans d’expérience, de préférence en contexte international', []],
    ['Expérience avérée en matière de planification requise', ['planification']],
    ['Expérience dans le suivi institutionnel (atout)', ['suivi institutionnel']],
    ['Five years of international management experience', ['international management']],
  ])('the domain of « %s » is named by its own words', (sentence, domains) => {
    expect(asked(sentence)[0]?.params).toMatchObject({ domains });
  });

  test('years that are preferred stand beside those that are required, of the same thing', () => {
    expect(asked('Minimum 5 years, preferably 10 years, of experience in water projects', 'Requirements').map(brief)).toEqual([
      ['experience', 'required', { minYears: 5, domains: ['water projects'] }],
      ['experience', 'desirable', { minYears: 10, domains: ['water projects'] }],
    ]);
  });

  test('a predicate behind a preference is said of the whole sentence', () => {
    expect(asked('Une expérience en zone aride, idéalement au Sahel, est un atout').map(brief)).toEqual([
      ['experience', 'desirable', expect.objectContaining({ minYears: 0 })],
    ]);
  });

  test('years that depend on the diploma: the fewest count, and the panel is told', () => {
    const notice = read(
      'Poste : Assistant\n\nWork experience\nA minimum of seven (7) years of experience in administration is required. ' +
        'The minimum is reduced to five (5) years for candidates with a first-level university degree.\n',
    );
    expect(notice.criteria.map(brief)).toEqual([['experience', 'required', { minYears: 5, domains: ['administration'] }]]);
    expect(notice.warnings.map(({ code }) => code)).toContain('years-by-degree');
  });
});

describe('languages', () => {
  test('what follows each language in a row is said of it alone', () => {
    expect(asked('Français courant, anglais professionnel, arabe un plus').map(brief)).toEqual([
      ['language', 'required', { code: 'fr', minLevel: 'C1' }],
      ['language', 'required', { code: 'en', minLevel: 'B2' }],
      ['language', 'desirable', { code: 'ar', minLevel: null }],
    ]);
  });

  test('a local language named by examples is any of them', () => {
    expect(asked('Maîtrise du français et d’une langue locale (wolof, pulaar)').map(({ params }) => params)).toEqual([
      { code: 'fr', minLevel: 'B2' },
      { anyOf: ['wo', 'ff'], minLevel: null },
    ]);
  });

  test('the Arabic predicate stands before what it is said of', () => {
    const criteria = asked('إتقان اللغتين العربية والفرنسية، وتعتبر معرفة الإنجليزية ميزة إضافية', 'المؤهلات المطلوبة');
    expect(criteria.map(({ importance }) => importance)).toEqual(['required', 'required', 'desirable']);
  });
});

test('a first degree with further years stands for the higher one', () => {
  const [education] = asked(
    'Diplôme universitaire supérieur en économie, ou premier diplôme universitaire avec des années supplémentaires d’expérience',
  );
  expect(education?.params).toMatchObject({ minLevel: 7, fields: ['économie'], alternatives: [{ minLevel: 6, minYears: 0 }] });
});

test('a notice without headings is read from its lead-in, or from what its sentences demand', () => {
  const lead = read(
    'Programme Manager\nBright Rivers Trust\n\nApplicants should be:\n- able to speak fluent French and English\n- proficient in report writing\n',
  );
  expect(lead.criteria.map(({ kind }) => kind)).toEqual(['language', 'language', 'skill']);
  const prose = read(
    'Country Director\nThe Director leads the office and its team of 20 people. The Director is required to have a master’s degree in ' +
      'public policy with a minimum of five years of experience; or a bachelor’s degree with a minimum of seven years of experience.\n',
  );
  expect(prose.criteria.map(brief)).toEqual([
    [
      'education',
      'required',
      { minLevel: 7, fields: ['public policy'], relatedAccepted: false, alternatives: [{ minLevel: 6, minYears: 7 }] },
    ],
    ['experience', 'required', expect.objectContaining({ minYears: 5 })],
  ]);
});

test('of a paragraph that ends by announcing a list, the sentences before are read', () => {
  const { criteria } = read(
    'Administrateur\n\nConditions de candidature\nLe concours est ouvert aux personnes de nationalité marocaine âgées de 18 à 40 ans. ' +
      'Elles sont titulaires de l’un des diplômes suivants :\n- Master\n',
  );
  expect(criteria.map(({ kind }) => kind)).toEqual(['nationality', 'age', 'education']);
});

describe('what stands above the requirements', () => {
  test('labels without a colon, alone or in a list, and months that come first', () => {
    const notice = read(
      'Senior Protection Officer\n- Posting Date 02/04/2026, 04:10 AM\n- Apply Before 02/16/2026, 10:59 PM\n- Grade P-4\n\nType of contract\nFixed-term\n',
    );
    expect(notice).toMatchObject({ grade: 'P-4', publishedOn: '2026-02-04', closesOn: '2026-02-16T22:59', contractType: 'Fixed-term' });
  });

  test('a short year behind a month, and a code that is no title', () => {
    const notice = read('Job #: req12345\nJob Title: Trainer\nApplication Deadline: 28-Feb-26 (Midnight New York, USA)\n');
    expect(notice).toMatchObject({ title: 'Trainer', closesOn: '2026-02-28T23:59' });
  });

  test('numbers of several levels, and conditions under an article of a decision', () => {
    const levels = read('Técnico\n\n2. Requisitos\n2.1.1 Idiomas: Español nivel C1 y francés nivel B2.\n');
    expect(levels.criteria.map(({ label }) => label)).toEqual(['Español nivel C1', 'francés nivel B2']);
    const articles = read(
      'قرار بفتح باب الترشيح\nالمادة الثانية: يترشح الموظفون الذين تتوفر فيهم الشروط التالية:\n- الحصول على شهادة مهندس دولة\n',
    );
    expect(articles.criteria.map(brief)).toEqual([['education', 'required', expect.objectContaining({ minLevel: 7 })]]);
  });

  test('a heading with a participle recruits nobody, a law is no reference', () => {
    const notice = read('Comptable\nConcours selon le décret n° 2.12.90\n\nProfil recherché\n- Licence en comptabilité\n');
    expect([notice.organisation, notice.reference]).toEqual([null, null]);
  });
});
