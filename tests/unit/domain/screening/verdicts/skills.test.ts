import { describe, expect, it } from 'vitest';
import { assess } from '../../../../../renderer/domain/screening/assess.ts';
import { buildFacts, type FactsDraft } from '../build-facts.ts';
import { buildVacancy, criterion } from '../build-vacancy.ts';

const skill = (label: string, equivalents: readonly string[] = []) => criterion('skill', label, {}, { equivalents });
const judge = (draft: FactsDraft, label: string, equivalents: readonly string[] = []) =>
  assess(buildFacts(draft), buildVacancy([skill(label, equivalents)]), '2024-04-07').verdicts[0];
const listed = (...skills: readonly string[]): FactsDraft => ({ lines: { skills } });

describe('skills, knowledge and competencies', () => {
  it.each([
    ["Maîtrise de l'informatique (Word, PowerPoint, Excel, etc.) et de l'Internet", 'Pack Office'],
    ["Maîtrise de l'informatique (Word, PowerPoint, Excel, etc.) et de l'Internet", 'إتقان وورد وإكسل'],
    ['Maîtrise des outils et applications informatiques courants', 'MS Office, Teams'],
    ["Bonnes capacités de communication, tant à l'écrit qu'à l'oral", 'Good oral and written communication'],
    ["Bonnes capacités de communication, tant à l'écrit qu'à l'oral", 'Buena comunicación oral y escrita'],
    ['Capacité à travailler de sa propre initiative et à coopérer en équipe', 'Autonomie et esprit d’équipe'],
    ['Capacité à travailler de sa propre initiative et à coopérer en équipe', 'Takes initiative, reliable team member'],
    ['Connaissance des concepts de régionalisation/décentralisation/déconcentration', 'اللامركزية واللاتمركز الإداري'],
    ['Excellente connaissance du droit du travail', 'Labour law and international labour standards'],
    ['Strong knowledge of labour migration', 'Migration de main-d’œuvre'],
    ['Conocimiento de formación profesional', 'Ingénierie de la formation professionnelle'],
  ])('« %s » is met by « %s »', (label, line) => {
    expect(judge(listed(line), label)).toMatchObject({ verdict: 'met', evidence: [{ quote: line }] });
  });

  it('is met by one of two names of one trade where it was done in a position, not where it is merely listed', () => {
    const label = 'Compétences en énergies renouvelables et efficacité énergétique';
    const done: FactsDraft = {
      positions: [
        {
          title: 'Technicienne',
          organisation: 'Atelier du Souss',
          start: '2020-01',
          tasks: ['Dimensionnement de centrales photovoltaïques'],
        },
      ],
    };
    expect(judge(done, label)).toMatchObject({ verdict: 'met', reason: { key: 'screening.skill.done' } });
    expect(judge(listed('Centrales photovoltaïques'), label)?.verdict).toBe('notEvidenced');
    expect(judge(done, 'Énergies renouvelables et passation des marchés')?.verdict).toBe('notEvidenced');
  });

  it('takes what a clause says others did for nothing, the clauses beside it for what they say', () => {
    const label = 'Suivi et contrôle de travaux de génie civil';
    const post = (task: string): FactsDraft => ({
      positions: [{ title: 'Dessinatrice', organisation: 'Bureau Kasbah', start: '2020-01', tasks: [task] }],
    });
    expect(judge(post('Plans au bureau ; le suivi des travaux de génie civil était fait par un autre cabinet'), label)?.verdict).toBe(
      'notEvidenced',
    );
    expect(judge(post('Suivi des travaux de génie civil ; les plans étaient faits par un autre cabinet'), label)?.verdict).toBe('met');
  });

  it('is never not met, and asks', () => {
    expect(judge({}, 'Excellente connaissance du droit du travail')).toMatchObject({
      verdict: 'notEvidenced',
      points: 0,
      question: { key: 'screening.skill.ask' },
    });
  });

  it.each([
    ['Esprit d’équipe et capacité d’adaptation', 'Esprit d’équipe', 'met'],
    ['Rigueur, autonomie et créativité', 'Créativité', 'notEvidenced'],
    ['Gestion budgétaire et passation des marchés', 'Gestion budgétaire', 'notEvidenced'],
  ])('half of the personal qualities is enough, half of the skills is not: « %s », « %s »', (label, line, verdict) => {
    expect(judge(listed(line), label)?.verdict).toBe(verdict);
  });

  const four = 'Bonne connaissance des thématiques transversales : genre, droits humains, migration et TIC';
  it.each([
    [['Genre', 'Droits humains', 'Migration', 'TIC'], 'met'],
    [['Genre', 'Droits humains', 'Migration'], 'met'],
    [['Genre', 'Migration'], 'notEvidenced'],
    [['Genre'], 'notEvidenced'],
  ] as const)('of four subjects, %j listed is %s', (skills, verdict) => {
    expect(judge(listed(...skills), four)?.verdict).toBe(verdict);
  });
  it('of four subjects, two that were learnt are half of it', () => {
    expect(judge({ lines: { training: ['Genre et développement (5 jours)', 'Droits humains (2019)'] } }, four)).toMatchObject({
      verdict: 'partlyMet',
      points: 5,
    });
  });

  it.each([
    'Aucune connaissance du droit du travail',
    "Pas d'expérience en droit du travail",
    'Souhaite acquérir des connaissances en droit du travail',
    'I would like to specialise in labour law',
    'Mon père est inspecteur du travail et enseigne le droit du travail',
    'Sin conocimientos de derecho laboral',
  ])('« %s » shows nothing', (line) => {
    expect(judge(listed(line), 'Connaissance du droit du travail')?.verdict).toBe('notEvidenced');
  });
  it('voids the clause, not the sentence', () => {
    expect(
      judge(listed('Bonne pratique du droit du travail, mais aucune connaissance du droit fiscal'), 'Connaissance du droit du travail')
        ?.verdict,
    ).toBe('met');
    expect(
      judge(listed('Aucune connaissance du droit fiscal ; droit du travail maîtrisé'), 'Connaissance du droit du travail')?.verdict,
    ).toBe('met');
  });

  it("does not take an employer's name, a referee or a pastime for a skill", () => {
    const label = 'Connaissance des questions de migration';
    expect(
      judge(
        { positions: [{ title: 'Chauffeur', organisation: 'Organisation internationale pour les migrations', start: '2019-01' }] },
        label,
      )?.verdict,
    ).toBe('notEvidenced');
    expect(judge({ lines: { references: ['Mme X, experte en migration'] } }, label)?.verdict).toBe('notEvidenced');
    expect(judge({ lines: { interests: ['Lectures sur la migration'] } }, label)?.verdict).toBe('notEvidenced');
  });

  it('shows the strongest evidence first', () => {
    const draft: FactsDraft = {
      lines: { skills: ['Suivi-évaluation'], summary: ['Spécialiste du suivi-évaluation'] },
      positions: [{ title: 'Chargée de projet', start: '2020-01', tasks: ['Mise en place du système de suivi-évaluation'] }],
    };
    expect(judge(draft, 'Suivi-évaluation')).toMatchObject({
      reason: { key: 'screening.skill.done' },
      evidence: [{ quote: 'Mise en place du système de suivi-évaluation' }],
    });
  });

  it('forgives a wrong letter in a long word', () => {
    expect(judge(listed('Décentralistion et gouvernance locale'), 'Gouvernance locale')?.verdict).toBe('met');
    expect(judge(listed('Renforcement des capcités'), 'Renforcement des capacités')?.verdict).toBe('notEvidenced');
    expect(judge(listed('Protecton sociale'), 'Protection sociale')?.verdict).toBe('met');
  });

  it('judges a subject unknown to the lexicon by its words, and takes the equivalents of the panel', () => {
    expect(judge(listed('Pratique de la fauconnerie sibérienne'), 'Maîtrise de la fauconnerie')?.verdict).toBe('met');
    expect(judge(listed('Dressage de rapaces'), 'Maîtrise de la fauconnerie')?.verdict).toBe('notEvidenced');
    expect(judge(listed('Dressage de rapaces'), 'Maîtrise de la fauconnerie', ['dressage de rapaces'])?.verdict).toBe('met');
  });

  it("knows a country's institutions by work with them there", () => {
    const label = 'Bonne connaissance du paysage institutionnel et administratif marocain';
    const tasks = ['Conventions entre le ministère de la Santé et les communes'];
    expect(judge({ positions: [{ title: 'Coordinatrice', location: 'Taroudant', start: '2019-01', tasks }] }, label)?.verdict).toBe('met');
    expect(judge({ positions: [{ title: 'Coordinatrice', location: 'Ouagadougou', start: '2019-01', tasks }] }, label)?.verdict).toBe(
      'notEvidenced',
    );
  });

  it('knows the region of the duty station by work in it', () => {
    const label = 'Connaissance de la région et de la province';
    expect(judge({ positions: [{ title: 'Coordinatrice', location: 'Taroudant', start: '2019-01' }] }, label)?.verdict).toBe('met');
    expect(judge({ positions: [{ title: 'Coordinatrice', location: 'Oujda', start: '2019-01' }] }, label)?.verdict).toBe('notEvidenced');
  });
});
