import { describe, expect, it } from 'vitest';
import { assess } from '../../../../../renderer/domain/screening/assess.ts';
import { buildFacts, type FactsDraft } from '../build-facts.ts';
import { buildVacancy, criterion } from '../build-vacancy.ts';

const twoYears = criterion('experience', "Au moins 2 ans d'expérience dans des projets de développement et de politique sociale", {
  minYears: 2,
  domains: ['développement', 'politique sociale'],
});
const judge = (draft: FactsDraft, one = twoYears, asOf = '2024-04-07') => assess(buildFacts(draft), buildVacancy([one]), asOf).verdicts[0];
const ngo = { title: 'Chargée de projet', organisation: 'Association Espoir (ONG)' } as const;

describe('years of experience', () => {
  it('adds up positions in the domains to the reference date', () => {
    const result = judge({ positions: [{ ...ngo, start: '2022-05' }] });
    expect(result).toMatchObject({ verdict: 'met', reason: { params: { months: 24 } } });
    expect(judge({ positions: [{ ...ngo, start: '2022-06' }] })?.verdict).toBe('notMet');
  });

  it('counts what overlaps once', () => {
    const positions = [
      { ...ngo, start: '2021-02', end: '2022-02' },
      { title: 'Research assistant, social policy', organisation: 'University of Ghent', start: '2021-06', end: '2022-05' },
    ];
    expect(judge({ positions })).toMatchObject({ verdict: 'notMet', reason: { params: { most: 16 } } });
  });

  it('leaves out internships and volunteering, but lets them show the domain', () => {
    const positions = [
      { title: 'Stagiaire, protection sociale', organisation: 'UNICEF', start: '2019-01', end: '2021-12', kind: 'internship' as const },
      { title: 'Caissière', organisation: 'Supermarché Delta', start: '2018-01', end: '2023-12' },
    ];
    expect(judge({ positions })?.verdict).toBe('notMet');
    expect(judge({ positions: positions.slice(1) })?.verdict).toBe('notEvidenced');
  });

  it('does not count commerce and industry', () => {
    const positions = [
      { ...ngo, start: '2023-01' },
      {
        title: 'Ingénieur de maintenance',
        organisation: 'Cimenterie du Nord',
        start: '2014-09',
        end: '2022-12',
        tasks: ['Gestion des arrêts de production'],
      },
    ];
    expect(judge({ positions })).toMatchObject({ verdict: 'notMet', reason: { params: { most: 16 } } });
  });

  it('asks where only the name of the employer tells the domain and the title another trade', () => {
    const organisation = 'Centre de politique sociale et de développement';
    const post = (title: string, tasks: readonly string[] = []) =>
      judge({ positions: [{ title, organisation, tasks, start: '2019-01' }] })?.verdict;
    expect(post('Comptable')).toBe('notEvidenced');
    expect(post('Chargée de mission')).toBe('met');
    expect(post('Comptable', ['Suivi financier de projets de développement social'])).toBe('met');
  });

  it('asks where a position may or may not count', () => {
    const positions = [
      { ...ngo, start: '2023-06' },
      { title: 'Attachée', organisation: 'Cabinet Delmas', start: '2018-01', end: '2022-12' },
    ];
    expect(judge({ positions })).toMatchObject({ verdict: 'notEvidenced', reason: { key: 'screening.experience.perhaps' } });
  });

  it('gives both figures where the decision hangs on dates of which only the year is known', () => {
    const open = judge({ positions: [{ ...ngo, start: '2021', end: '2023' }] });
    expect(open).toMatchObject({
      verdict: 'notEvidenced',
      reason: { key: 'screening.experience.dates', params: { months: 14, most: 36 } },
    });
    expect(judge({ positions: [{ ...ngo, start: '2018', end: '2022' }] })?.verdict).toBe('met');
    expect(judge({ positions: [{ ...ngo, start: '2021', end: '2021' }] })?.verdict).toBe('notMet');
  });

  it('never fails anybody over an undated or contradictory position', () => {
    expect(judge({ positions: [{ ...ngo, start: null, end: null }] })?.verdict).toBe('notEvidenced');
    expect(judge({ positions: [{ ...ngo, start: '2023-05', end: '2021-04' }] })?.verdict).toBe('notEvidenced');
  });

  it('leaves what began after the reference date out', () => {
    expect(judge({ positions: [{ ...ngo, start: '2024-06' }] }, twoYears, '2024-04')?.verdict).toBe('notMet');
  });

  it('heeds a recency window', () => {
    const recent = criterion('experience', '2 ans dans le développement au cours des 5 dernières années', {
      minYears: 2,
      domains: ['développement'],
      withinYears: 5,
    });
    expect(judge({ positions: [{ ...ngo, start: '2010-01', end: '2018-12' }] }, recent)?.verdict).toBe('notMet');
    expect(judge({ positions: [{ ...ngo, start: '2010-01', end: '2021-12' }] }, recent)?.verdict).toBe('met');
  });

  it("takes the panel's equivalents for domains, and domains that the lexicon does not know by their words", () => {
    const falconry = criterion('experience', '2 ans de fauconnerie', { minYears: 2, domains: ['fauconnerie'] });
    expect(judge({ positions: [{ title: 'Maître de fauconnerie', start: '2015-01', end: '2019-12' }] }, falconry)?.verdict).toBe('met');
    expect(judge({ positions: [{ title: 'Comptable', start: '2015-01', end: '2019-12' }] }, falconry)?.verdict).toBe('notEvidenced');
  });

  it('accepts neighbouring domains only where the notice does', () => {
    const narrow = { minYears: 3, domains: ['développement des compétences'] };
    const positions = [{ title: 'Conseillère en formation professionnelle', organisation: 'OFPPT', start: '2018-01', end: '2022-12' }];
    expect(judge({ positions }, criterion('experience', 'Trois ans dans le développement des compétences', narrow))?.verdict).not.toBe(
      'met',
    );
    expect(
      judge({ positions }, criterion('experience', 'Trois ans dans le développement des compétences ou domaines connexes', narrow))
        ?.verdict,
    ).toBe('met');
  });
});

describe('practice without a number of years', () => {
  const capacity = criterion('experience', 'Expérience de soutien des processus de renforcement des capacités des institutions publiques', {
    minYears: 0,
    domains: ['renforcement des capacités', 'institutions publiques'],
  });
  it('wants linked subjects within one position', () => {
    expect(
      judge({ positions: [{ ...ngo, start: '2020-01', tasks: ['Formation de 45 agents communaux à la planification'] }] }, capacity)
        ?.verdict,
    ).toBe('met');
    expect(
      judge({ positions: [{ ...ngo, start: '2020-01', tasks: ['Formation technique des membres des coopératives'] }] }, capacity)?.verdict,
    ).toBe('notEvidenced');
  });

  it('is content with one of several subjects', () => {
    const either = criterion('experience', 'Mise en place de mécanismes de coordination multi-acteurs et animation territoriale', {
      minYears: 0,
      domains: ['coordination multi-acteurs', 'animation territoriale'],
    });
    expect(
      judge({ positions: [{ ...ngo, start: '2020-01', tasks: ['Facilitation of a multi-stakeholder platform'] }] }, either)?.verdict,
    ).toBe('met');
    expect(
      judge(
        { positions: [{ ...ngo, start: '2020-01', end: '2020-08', kind: 'internship', tasks: ['تنشيط ورشات التشخيص التشاركي'] }] },
        either,
      )?.verdict,
    ).toBe('met');
    expect(
      judge(
        { positions: [{ ...ngo, start: '2020-01', end: '2020-02', kind: 'internship', tasks: ['تنشيط ورشات التشخيص التشاركي'] }] },
        either,
      ),
    ).toMatchObject({ verdict: 'notEvidenced', reason: { key: 'screening.experience.internPractice' } });
  });

  it('takes work in two countries for international experience, not an address or a nationality', () => {
    const abroad = criterion('experience', 'Expérience préalable au niveau international', {
      minYears: 0,
      domains: ['expérience internationale'],
    });
    const home = { title: 'Animatrice', organisation: 'Commune', location: 'Agadir', start: '2020-01' };
    expect(
      judge(
        { positions: [home, { title: 'Animatrice', organisation: 'Ville', location: 'Grenoble', start: '2015-01', end: '2016-01' }] },
        abroad,
      )?.verdict,
    ).toBe('met');
    expect(judge({ positions: [home], nationality: ['SN'], lines: { identity: ['Dakar, Sénégal'] } }, abroad)?.verdict).toBe(
      'notEvidenced',
    );
  });
});
