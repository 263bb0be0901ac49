import { describe, expect, it } from 'vitest';
import { assess } from '../../../../../renderer/domain/screening/assess.ts';
import { ageOn } from '../../../../../renderer/domain/screening/verdicts/judge-age.ts';
import { buildFacts, type FactsDraft } from '../build-facts.ts';
import { buildVacancy, criterion } from '../build-vacancy.ts';

const judge = (draft: FactsDraft, one: ReturnType<typeof criterion>) =>
  assess(buildFacts(draft), buildVacancy([one]), '2024-04-07').verdicts[0];

describe('nationality', () => {
  const belgian = criterion('nationality', 'Avoir la nationalité belge', { anyOf: ['BE'] });
  it.each([
    [{ nationality: ['BE'] }, 'met'],
    [{ nationality: ['MA', 'BE'] }, 'met'],
    [{ nationality: ['MA', 'FR'] }, 'notMet'],
    [{}, 'notEvidenced'],
  ] as const)('%j is %s', (draft, verdict) => {
    expect(judge(draft, belgian)?.verdict).toBe(verdict);
  });

  it('quotes every nationality that is stated instead', () => {
    expect(judge({ nationality: ['MA', 'FR'] }, belgian)?.evidence.map(({ quote }) => quote)).toEqual(['MA', 'FR']);
  });

  it('is asked, never failed, where a residence or work permit will do', () => {
    const orPermit = criterion('nationality', 'Be a national of Belgium or hold a work permit', { anyOf: ['BE'], permit: true });
    expect(judge({ nationality: ['BE'] }, orPermit)?.verdict).toBe('met');
    expect(judge({ nationality: ['MA'] }, orPermit)).toMatchObject({
      verdict: 'notEvidenced',
      reason: { key: 'screening.nationality.permit' },
      question: { key: 'screening.nationality.askPermit' },
    });
  });

  it('infers nothing from an address, a school or a mother tongue', () => {
    const draft = {
      languages: [['nl', 'native']],
      lines: { identity: ['Rue Haute 3, 1000 Bruxelles'] },
      education: [[7, 'Master, Université de Liège']],
    } as const;
    expect(judge(draft, belgian)?.verdict).toBe('notEvidenced');
  });
});

describe('age', () => {
  const atMost32 = criterion('age', '32 ans au maximum', { max: 32, on: '2023-12-31' });
  it.each([
    ['1991-01-01', 'met'],
    ['1990-12-31', 'notMet'],
    ['1991', 'met'],
    ['1990', 'notMet'],
    ['1989-05', 'notMet'],
  ] as const)('born %s is %s', (birthDate, verdict) => {
    expect(judge({ birthDate }, atMost32)?.verdict).toBe(verdict);
  });

  it('leaves open what a year alone does not decide', () => {
    const midYear = criterion('age', 'moins de 33 ans', { max: 32, on: '2023-06-30' });
    expect(judge({ birthDate: '1990' }, midYear)?.verdict).toBe('notEvidenced');
    expect(judge({ birthDate: '1989' }, midYear)?.verdict).toBe('notMet');
    expect(judge({ birthDate: '1991' }, midYear)?.verdict).toBe('met');
  });

  it('takes an age in words only far from the limit, and never against a candidate', () => {
    expect(judge({ statedAge: 25 }, atMost32)?.verdict).toBe('met');
    expect(judge({ statedAge: 32 }, atMost32)?.verdict).toBe('notEvidenced');
    expect(judge({ statedAge: 50 }, atMost32)?.verdict).toBe('notEvidenced');
  });

  it('counts completed years, birthdays included', () => {
    expect(ageOn('1990-06-15', '2023-06-14')).toEqual({ least: 32, most: 32 });
    expect(ageOn('1990-06-15', '2023-06-15')).toEqual({ least: 33, most: 33 });
    expect(ageOn('1990-06', '2023-06-15')).toEqual({ least: 32, most: 33 });
  });

  it('judges a minimum age', () => {
    const atLeast25 = criterion('age', 'au moins 25 ans', { min: 25, on: '2024-01-01' });
    expect(judge({ birthDate: '2000-01-01' }, atLeast25)?.verdict).toBe('notMet');
    expect(judge({ birthDate: '1998-12-31' }, atLeast25)?.verdict).toBe('met');
  });
});

describe('languages', () => {
  const french = criterion('language', 'Excellente maîtrise du français', { code: 'fr', minLevel: 'C1' });
  it.each([
    [[['fr', 'native']], 'met'],
    [[['fr', 'C2']], 'met'],
    [[['fr', 'B2']], 'notMet'],
    [[['fr', null]], 'notEvidenced'],
    [[['en', 'C2']], 'notEvidenced'],
  ] as const)('%j is %s', (languages, verdict) => {
    expect(judge({ languages }, french)?.verdict).toBe(verdict);
  });

  it('knows varieties of Tamazight and of Arabic, and lists of languages', () => {
    const tamazight = criterion('language', 'Tamazight', { code: 'zgh', minLevel: 'B2' });
    expect(judge({ languages: [['shi', 'native']] }, tamazight)?.verdict).toBe('met');
    const either = criterion('language', 'anglais ou espagnol', { anyOf: ['en', 'es'], minLevel: 'B2' });
    expect(
      judge(
        {
          languages: [
            ['en', 'A2'],
            ['es', 'C1'],
          ],
        },
        either,
      )?.verdict,
    ).toBe('met');
    expect(
      judge(
        {
          languages: [
            ['en', 'A2'],
            ['es', null],
          ],
        },
        either,
      )?.verdict,
    ).toBe('notEvidenced');
  });

  it('is content with a named language where no level is asked for', () => {
    const arabic = criterion('language', "La connaissance de l'arabe", { code: 'ar', minLevel: null });
    expect(judge({ languages: [['ar', null]] }, arabic)?.verdict).toBe('met');
  });
});

describe('documents and licences', () => {
  it('asks for what is missing and never fails for it', () => {
    const letter = criterion('document', 'Lettre de motivation', { type: 'coverLetter' });
    expect(judge({ documents: ['cv', 'coverLetter'] }, letter)?.verdict).toBe('met');
    expect(judge({}, letter)).toMatchObject({ verdict: 'notEvidenced', question: { key: 'screening.document.ask' } });
    const driving = criterion('license', 'Permis de conduire B', { type: 'B' });
    expect(judge({ licences: ['B'] }, driving)?.verdict).toBe('met');
    expect(judge({}, driving)?.verdict).toBe('notEvidenced');
  });
});
