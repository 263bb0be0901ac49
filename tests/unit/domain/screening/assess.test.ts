import { describe, expect, it } from 'vitest';
import { assess } from '../../../../renderer/domain/screening/assess.ts';
import { reweigh } from '../../../../renderer/domain/screening/reweigh.ts';
import { buildFacts, type FactsDraft } from './build-facts.ts';
import { buildVacancy, criterion } from './build-vacancy.ts';

const grid = [
  criterion('nationality', 'Nationalité belge', { anyOf: ['BE'] }, { weight: 0 }),
  criterion('education', 'Master en sociologie', { minLevel: 7, fields: ['sociologie'], relatedAccepted: true }, { weight: 30 }),
  criterion('experience', '2 ans dans le développement', { minYears: 2, domains: ['développement'] }, { weight: 30 }),
  criterion('language', 'Français C1', { code: 'fr', minLevel: 'C1' }, { weight: 20 }),
  criterion('skill', 'Suivi-évaluation', {}, { weight: 20, importance: 'desirable' }),
];
const vacancy = buildVacancy(grid);
const strong: FactsDraft = {
  name: 'Ines Test',
  nationality: ['BE'],
  education: [[7, 'Master en sociologie']],
  positions: [{ title: 'Chargée de projet', organisation: 'ONG Espoir', start: '2018-01', tasks: ['Système de suivi-évaluation'] }],
  languages: [['fr', 'native']],
};
const judge = (draft: FactsDraft) => assess(buildFacts(draft), vacancy, '2024-04-07');

describe('assess', () => {
  it('scores 100 where everything is shown, and needs no review', () => {
    expect(judge(strong)).toMatchObject({ score: 100, status: 'ranked', needsReview: false, confidence: 1 });
  });

  it('excludes only where a required criterion is stated as not met', () => {
    expect(judge({ ...strong, nationality: ['FR'] })).toMatchObject({ status: 'excluded', score: 100 });
    expect(judge({ ...strong, nationality: [] })).toMatchObject({ status: 'ranked', needsReview: true });
    expect(judge({})).toMatchObject({ status: 'ranked', needsReview: true, score: 0, confidence: 0 });
  });

  it('never excludes while the documents were read with doubts', () => {
    const doubts = [{ code: 'several-people', file: 'cv.pdf', page: null, detail: '' }] as const;
    expect(judge({ ...strong, nationality: ['FR'], doubts })).toMatchObject({ status: 'ranked', needsReview: true });
    const hidden = [{ code: 'hidden-text', file: 'cv.pdf', page: 1, detail: '' }] as const;
    expect(judge({ ...strong, nationality: ['FR'], doubts: hidden }).status).toBe('excluded');
  });

  it('asks for a look where a gate on age has but an age in words', () => {
    const atMost = criterion('age', '32 ans au maximum', { max: 32, on: '2023-12-31' }, { weight: 0 });
    const codesOf = (draft: FactsDraft, criteria = [...grid, atMost]) => {
      const { doubts, needsReview, status } = assess(buildFacts(draft), buildVacancy(criteria), '2024-04-07');
      return { codes: doubts.map(({ code }) => code), needsReview, status };
    };
    expect(codesOf({ ...strong, statedAge: 25 })).toEqual({ codes: ['age-from-document'], needsReview: true, status: 'ranked' });
    expect(codesOf({ ...strong, statedAge: 25, birthDate: '1998-05-01' }).codes).toEqual([]);
    expect(codesOf({ ...strong, statedAge: 25 }, grid).codes).toEqual([]);
  });

  it('goes on where a rule fails, and hands that criterion to the panel', () => {
    const licence = criterion('license', 'Permis B', { type: 'B' }, { weight: 10 });
    Object.defineProperty(licence, 'params', {
      get: () => {
        throw new Error('a fault of the program');
      },
    });
    const { verdicts, doubts, status } = assess(buildFacts(strong), buildVacancy([...grid, licence]), '2024-04-07');
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met', 'met', 'met', 'notEvidenced']);
    expect(verdicts.at(-1)?.question?.key).toBe('screening.unjudgedAsk');
    expect(doubts).toContainEqual({ code: 'criterion-not-judged', file: '', page: null, detail: 'Permis B' });
    expect(status).toBe('ranked');
  });

  it('gives every met, partly met and not met verdict evidence, and every open one a question', () => {
    for (const draft of [strong, { ...strong, nationality: ['MA'], languages: [['fr', 'A1']] } as const, {}]) {
      for (const { verdict, evidence, question } of judge(draft).verdicts) {
        if (verdict === 'notEvidenced') expect(question).not.toBeNull();
        else expect(evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('treats people alike whatever their name, sex, address and origin', () => {
    const other: FactsDraft = {
      ...strong,
      name: 'Mamadou Santé Word',
      email: 'm@example.org',
      lines: { identity: ['Monsieur, marié, 54 ans, né à Dakar', 'Genre : masculin', '12 rue du Développement, Genève'] },
    };
    const facts = (draft: FactsDraft) => judge(draft).verdicts.map(({ criterionId, verdict, points }) => [criterionId, verdict, points]);
    expect(facts(other)).toEqual(facts(strong));
    const [withoutGate, judged] = [
      buildVacancy(grid.slice(1)),
      (draft: FactsDraft) => assess(buildFacts(draft), withoutGate, '2024-04-07'),
    ];
    expect(judged({ ...strong, nationality: ['SN'], birthDate: '1960-01-01' }).score).toBe(judged(strong).score);
    expect(judged({ ...strong, nationality: ['SN'], birthDate: '1960-01-01' }).status).toBe('ranked');
  });

  it('gives the same result twice, and for equal facts', () => {
    expect(judge(strong)).toEqual(judge(strong));
    expect(JSON.stringify(judge(strong))).toBe(JSON.stringify(judge(structuredClone(strong))));
  });

  it('reweighs as judging anew would', () => {
    const weights = [0, 10, 20, 30, 40];
    const changed = grid.map((one, index) => ({ ...one, weight: weights[index] ?? 0 }));
    const draft = { ...strong, languages: [] };
    expect(reweigh(judge(draft), changed)).toEqual(assess(buildFacts(draft), buildVacancy(changed), '2024-04-07'));
  });
});

describe('a CV that parrots the notice', () => {
  const labels = [
    'Expérience confirmée dans la conception de programmes nationaux de formation professionnelle',
    'Excellente connaissance des cadres juridiques nationaux et internationaux de la migration de travail',
    'Capacité à rédiger des rapports techniques et des notes de synthèse pour des publics variés',
    'Maîtrise des outils informatiques courants',
  ];
  const notice = buildVacancy(labels.map((label, index) => criterion('skill', label, {}, { id: `s${index}`, weight: 25 })));
  const judgeNotice = (lines: FactsDraft['lines']) => assess(buildFacts({ ...(lines ? { lines } : {}) }), notice, '2024-04-07');

  it('earns a doubt and no points', () => {
    const result = judgeNotice({ skills: [...labels.slice(0, 3), 'Word, Excel'] });
    expect(result.doubts.map(({ code }) => code)).toEqual(['parroted-notice']);
    expect(result.verdicts.map(({ verdict }) => verdict)).toEqual(['notEvidenced', 'notEvidenced', 'notEvidenced', 'met']);
    expect(result.needsReview).toBe(true);
  });

  it('is not one that quotes a line of it, or says the same in its own words', () => {
    expect(judgeNotice({ letter: [labels[0] ?? ''] }).doubts).toEqual([]);
    const own = judgeNotice({
      skills: [
        'Conception de programmes de formation professionnelle pour les jeunes',
        'Migration de travail : droit national et comparé',
        'Rédaction de rapports',
        'Excel',
      ],
    });
    expect(own.doubts).toEqual([]);
    expect(own.score).toBe(100);
  });
});
