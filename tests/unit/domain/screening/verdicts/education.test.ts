import { describe, expect, it } from 'vitest';
import { assess } from '../../../../../renderer/domain/screening/assess.ts';
import { buildFacts, type FactsDraft } from '../build-facts.ts';
import { buildVacancy, criterion } from '../build-vacancy.ts';

const social = criterion('education', 'Master en sciences sociales ou politiques', {
  minLevel: 7,
  fields: ['sciences sociales', 'sciences politiques'],
  relatedAccepted: true,
});
const judge = (draft: FactsDraft, one = social) => assess(buildFacts(draft), buildVacancy([one]), '2024-04-07').verdicts[0];
type Degrees = NonNullable<FactsDraft['education']>;

describe('education', () => {
  it.each<[string, Degrees, string]>([
    ['same field', [[7, 'Master en science politique']], 'met'],
    ['narrower field', [[7, 'Master en sociologie du développement']], 'met'],
    ['field of one of the sciences asked for', [[7, 'Master en développement territorial']], 'met'],
    ['related field', [[7, 'Master en droit public']], 'met'],
    ['Arabic degree', [[7, 'ماستر في العلوم السياسية']], 'met'],
    ['higher level', [[8, 'Doctorat en anthropologie']], 'met'],
    ['lower level', [[6, 'Licence en sociologie']], 'notMet'],
    [
      'in progress',
      [
        [7, 'Master en sociologie', false],
        [6, 'Licence en sociologie'],
      ],
      'notMet',
    ],
    ['field at one remove', [[7, 'Master en sciences de gestion']], 'notEvidenced'],
    ['field not told', [[7, 'Master recherche']], 'notEvidenced'],
    ['foreign field', [[7, "Diplôme d'ingénieur en génie mécanique"]], 'notMet'],
    [
      'foreign field after a fitting one',
      [
        [7, "Diplôme d'ingénieur en génie mécanique"],
        [6, 'Licence en sociologie'],
      ],
      'notEvidenced',
    ],
    ['school diploma only', [[3, 'Baccalauréat lettres']], 'notEvidenced'],
    ['nothing', [], 'notEvidenced'],
  ])('%s', (_, education, verdict) => {
    const result = judge({ education });
    expect(result?.verdict).toBe(verdict);
    if (verdict !== 'notEvidenced') expect(result?.evidence.length).toBeGreaterThan(0);
  });

  it('asks for the level alone where no field is named', () => {
    const any = criterion('education', 'Bac+5', { minLevel: 7, fields: [], relatedAccepted: false });
    expect(judge({ education: [[7, 'Master en génie civil']] }, any)?.verdict).toBe('met');
  });

  it("takes the panel's equivalents for fields", () => {
    const wider = criterion(
      'education',
      'Master en sciences sociales',
      { minLevel: 7, fields: ['sciences sociales'], relatedAccepted: false },
      { equivalents: ['génie mécanique'] },
    );
    expect(judge({ education: [[7, 'Ingénieur en génie mécanique']] }, wider)?.verdict).toBe('met');
  });

  it('weighs a lower degree with years of work where the notice allows it', () => {
    const either = criterion('education', 'Master, ou licence et 5 ans', {
      minLevel: 7,
      fields: ['sociologie'],
      relatedAccepted: true,
      alternatives: [{ minLevel: 6, minYears: 5 }],
    });
    const education: Degrees = [[6, 'Licence en sociologie']];
    expect(judge({ education, positions: [{ title: 'Animatrice', start: '2017-01', end: '2022-12' }] }, either)?.verdict).toBe('met');
    expect(judge({ education, positions: [{ title: 'Animatrice', start: '2021-01', end: '2022-12' }] }, either)?.verdict).toBe(
      'notEvidenced',
    );
    expect(
      judge({ education, positions: [{ title: 'Stagiaire', start: '2010-01', end: '2022-12', kind: 'internship' }] }, either)?.verdict,
    ).toBe('notEvidenced');
  });
});
