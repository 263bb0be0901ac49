import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExperienceFact, Facts } from '../../../../renderer/domain/candidate/facts.ts';
import { interpretApplication } from '../../../../renderer/domain/candidate/interpret-application.ts';
import type { DoubtCode } from '../../../../renderer/domain/document/document.ts';
import { assess } from '../../../../renderer/domain/screening/assess.ts';
import type { Criterion } from '../../../../renderer/domain/vacancy/vacancy.ts';
import { sketchDocument } from '../../../helpers/sketch-document.ts';
import { buildFacts, type FactsDraft, type PositionDraft } from './build-facts.ts';
import { buildVacancy, criterion } from './build-vacancy.ts';

const years = criterion('experience', 'Cinq ans en développement rural', { minYears: 5, domains: ['développement rural'] });
const verdictOf = (facts: Facts, asked: Criterion) => assess(facts, buildVacancy([asked]), '2024-04-07').verdicts[0]?.verdict;

const titles = [
  'Chargé de développement rural',
  'Caissier',
  'Comptable',
  'Técnica de terreno',
  'Projectleider',
  'Enseignante',
  'منسقة مشاريع',
];
const month = fc
  .tuple(fc.integer({ min: 2005, max: 2023 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${`${m}`.padStart(2, '0')}`);
const position: fc.Arbitrary<PositionDraft> = fc
  .record({ title: fc.constantFrom(...titles), a: month, b: month, kind: fc.constantFrom('job', 'internship', 'volunteer', 'consultancy') })
  .map(({ title, a, b, kind }) => {
    const [start, end] = [a, b].sort();
    return { title, organisation: 'Amal', start: start ?? a, end: end ?? b, kind };
  });
const career = fc.array(position, { maxLength: 5 });
const ruralMonth: PositionDraft = { title: 'Animatrice, développement rural', organisation: 'Amal', start: '2023-01', end: '2023-02' };

const readingDoubts: readonly DoubtCode[] = ['low-ocr-confidence', 'truncated', 'many-pages', 'no-text-on-page', 'unmappable-font'];

describe('a required criterion is not met only where facts are sure', () => {
  it('without doubts, too few dated months in the domain are', () => {
    expect(verdictOf(buildFacts({ positions: [ruralMonth] }), years)).toBe('notMet');
    expect(assess(buildFacts({ positions: [ruralMonth] }), buildVacancy([years]), '2024-04-07').status).toBe('excluded');
  });

  it('never under a doubt about the reading, whatever falls short, and the doubt is named', () => {
    const asked = [
      years,
      criterion('education', 'Master en droit', { minLevel: 7, fields: ['droit'], relatedAccepted: false }),
      criterion('language', 'Français C1', { code: 'fr', minLevel: 'C1' }),
      criterion('nationality', 'Marocaine', { anyOf: ['MA'] }),
      criterion('age', 'Moins de 35 ans', { max: 35, on: '2024-04-07' }),
    ];
    const draft: FactsDraft = {
      positions: [ruralMonth],
      education: [[6, 'Licence en droit']],
      languages: [['fr', 'A2']],
      nationality: ['BE'],
      birthDate: '1950-01-01',
    };
    const sure = assess(buildFacts(draft), buildVacancy(asked), '2024-04-07');
    expect(sure.verdicts.map(({ verdict }) => verdict)).toEqual(asked.map(() => 'notMet'));
    fc.assert(
      fc.property(fc.constantFrom(...readingDoubts), (code) => {
        const doubts = [{ code, file: 'cv.pdf', page: 1, detail: '' }];
        const { verdicts, status } = assess(buildFacts({ ...draft, doubts }), buildVacancy(asked), '2024-04-07');
        expect(verdicts.map(({ verdict }) => verdict)).toEqual(asked.map(() => 'notEvidenced'));
        expect(verdicts.every(({ question }) => question?.params.doubt === code)).toBe(true);
        expect(status).toBe('ranked');
      }),
    );
  });

  it('never with a post in the domain whose dates are unsaid or contradict each other', () => {
    const unsure = fc.constantFrom<PositionDraft>(
      { ...ruralMonth, start: null, end: null },
      { ...ruralMonth, start: '2016-03', end: '2015-02' },
    );
    fc.assert(
      fc.property(career, unsure, fc.nat(5), (positions, post, at) => {
        expect(verdictOf(buildFacts({ positions: positions.toSpliced(at, 0, post) }), years)).not.toBe('notMet');
      }),
    );
  });

  it('never where years without months may add up', () => {
    const post = { ...ruralMonth, start: '2018', end: '2022' };
    fc.assert(
      fc.property(career, (positions) => {
        expect(verdictOf(buildFacts({ positions: [...positions, post] }), years)).not.toBe('notMet');
      }),
    );
  });

  it('never with a dated line among the experience that no post was read from', () => {
    fc.assert(
      fc.property(career, fc.constantFrom('Técnica de monitoria, 2014 – 2019', 'مارس 2015 – الآن', '2011-2016: ???'), (positions, line) => {
        const facts = buildFacts({ positions: [ruralMonth, ...positions], lines: { experience: [line] } });
        expect(verdictOf(facts, years)).not.toBe('notMet');
      }),
    );
    expect(verdictOf(buildFacts({ positions: [ruralMonth], lines: { experience: ['Bonne entente avec tous'] } }), years)).toBe('notMet');
  });

  it('never with more ranges of dates among the experience than posts, however they stand', () => {
    const range = fc
      .tuple(fc.integer({ min: 1990, max: 2004 }), fc.integer({ min: 1, max: 9 }))
      .map(([from, length]) => `${from} – ${from + length}`);
    const cards = fc.tuple(fc.array(range, { minLength: 1, maxLength: 3 }), fc.nat(3)).map(([others, at]) => ({
      row: others.toSpliced(at, 0, '01/2023 – 02/2023').join('\t'),
      told: `Coordination du réseau, ${others[0]}`,
    }));
    fc.assert(
      fc.property(career, cards, fc.boolean(), (positions, { row, told }, aside) => {
        const post = { ...ruralMonth, tasks: [aside ? row : told] };
        expect(verdictOf(buildFacts({ positions: [post, ...positions] }), years)).not.toBe('notMet');
      }),
    );
  });

  it('never for posts in cards side by side, whichever of them were read', () => {
    const cards = [
      ['Animatrice, développement rural', 'Fondation Amal, Fès', "Janv. '23 – févr. '23"],
      ['Chargée de projet, développement rural', 'Association Tifaouine, Azrou', "Sept. '16 – déc. '22"],
      ['Voyage', 'Nouvelle-Zélande', '2014 – 2015'],
    ];
    const row = (at: number) => `| ${cards.map((card) => card[at]).join(' | ')}`;
    const sketch = `# Sara IDRISSI\n\n# EXPÉRIENCE\n${row(0)}\n${row(1)}\n${row(2)}\n\n# LANGUES\nFrançais : C1`;
    const facts = interpretApplication([sketchDocument('cv.docx', sketch)], { defaultCountry: 'MA', asOf: '2024-04-07' });
    expect(facts.experience.length).toBeGreaterThan(0);
    expect(verdictOf(facts, years)).not.toBe('notMet');
  });

  it.each([
    ['its own dates', '01/2023 – 02/2023', 'notMet'],
    ['a part of them among the duties', 'Recensement, janvier 2023 – février 2023', 'notMet'],
    ['a single date', 'Prix de la commune 2019', 'notMet'],
    ['the years at the employer of two posts', 'Amal (03/2020 – 02/2023)', 'notMet'],
    ['the same dates twice side by side', '01/2023 – 02/2023\t01/2023 – 02/2023', 'notEvidenced'],
    ['what goes on after it', 'Depuis mars 2023, appui au réseau', 'notEvidenced'],
  ])('a post whose line tells %s', (_, line, verdict) => {
    const earlier: PositionDraft = { title: 'Caissier', organisation: 'Amal', start: '2020-03', end: '2020-12' };
    expect(verdictOf(buildFacts({ positions: [{ ...ruralMonth, tasks: [line] }, earlier] }), years)).toBe(verdict);
  });

  it('never with a degree named among the studies that was not read as one', () => {
    const master = criterion('education', 'Master', { minLevel: 7, fields: [], relatedAccepted: true });
    const education = [[6, 'Licence de géographie']] as const;
    expect(verdictOf(buildFacts({ education }), master)).toBe('notMet');
    expect(verdictOf(buildFacts({ education, lines: { education: ['Master 2 Développement, Toulouse'] } }), master)).toBe('notEvidenced');
  });

  it('never for domains that the lexicon does not know, and words alike count', () => {
    const word = fc.constantFrom('spéléologie', 'vexillologie', 'campanologie', 'héraldique');
    fc.assert(
      fc.property(career, word, fc.integer({ min: 1, max: 20 }), (positions, domain, minYears) => {
        const asked = criterion('experience', `Des années en ${domain}`, { minYears, domains: [domain] });
        expect(verdictOf(buildFacts({ positions }), asked)).not.toBe('notMet');
        const some = { ...ruralMonth, title: `Responsable ${domain}`, start: '2000-01', end: '2023-12' };
        expect(verdictOf(buildFacts({ positions: [...positions, some] }), asked)).toBe('met');
      }),
    );
  });

  it('never for a post whose title says nothing that the lexicon knows', () => {
    const strange: Partial<ExperienceFact> = { title: 'Zylkwer Brond' };
    fc.assert(
      fc.property(career, (positions) => {
        const long = { ...ruralMonth, title: strange.title ?? '', start: '2010-01', end: '2022-12' };
        expect(verdictOf(buildFacts({ positions: [ruralMonth, ...positions, long] }), years)).not.toBe('notMet');
      }),
    );
  });
});

describe('a wording that the lexicon does not know', () => {
  const judge = (label: string, task: string) =>
    verdictOf(buildFacts({ positions: [{ ...ruralMonth, tasks: [task] }] }), criterion('skill', label, {}));
  it.each([
    ['Maîtrise de la taille des rosiers et du greffage', 'Tailler et greffer les rosiers'],
    ['Capacité à chronométrer des épreuves sportives', 'Chronométrage des épreuves d’athlétisme'],
    ['Dominio de la cerámica artesanal', 'Talleres de cerámica artesanal con mujeres'],
    ['Domínio da tecelagem tradicional', 'Apoio à tecelagem tradicional'],
    ['Aptitude à conduire des entretiens d’embauche', 'Conduite d’entretiens d’embauche'],
    ['Knowledge of bell casting and tuning', 'Cast and tuned twelve bells; bell casting workshop'],
  ])('« %s » is shown by « %s »', (label, task) => expect(judge(label, task)).toBe('met'));
  it.each([
    ['Maîtrise de la taille des rosiers et du greffage', 'Format des fichiers, tailles en stock'],
    ['Capacité à chronométrer des épreuves sportives', 'Organisation de tournois'],
  ])('« %s » is not shown by « %s »', (label, task) => expect(judge(label, task)).toBe('notEvidenced'));
  it('is never not met, and a registration stands in the documents as a notice words it', () => {
    const asked = criterion('license', 'Inscription à l’ordre des architectes', { type: 'ordre des architectes' });
    expect(verdictOf(buildFacts({ lines: { other: ['Inscrite à l’ordre des architectes depuis 2015'] } }), asked)).toBe('met');
    expect(verdictOf(buildFacts({}), asked)).toBe('notEvidenced');
  });
});
