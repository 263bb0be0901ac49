import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../renderer/domain/text/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Appui à l’élaboration et au suivi de la stratégie nationale de protection sociale'],
    ['en', 'Drafted weekly briefing notes on social reforms for the regional team'],
    ['es', 'Formación de personal municipal en planificación participativa y derechos humanos'],
    ['pt', 'Elaboração de relatórios e acompanhamento dos projetos com as comunidades'],
    ['nl', 'Verantwoordelijk voor het beheer van de projecten en de opvolging met partners'],
    ['de', 'Leitung der Abteilung und Entwicklung von Projekten mit Partnern für die Region'],
    ['ar', 'منسقة مشاريع التنمية المحلية بالجماعات الترابية'],
    ['ru', 'Координатор проектов местного развития'],
  ])('tells %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it('does not guess from names, numbers or a word or two', () => {
    for (const text of ['', '2015 – 2018', 'Amina Benali', 'Rabat', 'Word, Excel, PowerPoint']) expect(detectLanguage(text)).toBeNull();
  });

  it('takes the language that comes first in a text that says everything twice', () => {
    const lines = [
      'Profil de la candidate / Profile of the candidate',
      'Expérience professionnelle / Work experience and employment',
      'Policy dialogue with the national authorities and the partners in the field',
      'Planning and reporting of the working groups with the universities and the schools',
      'Rédaction de notes pour les partenaires de la région et suivi des projets',
      'Formation et diplômes / Education and training',
      'Langues et compétences / Languages and skills',
      'Monitoring and evaluation of the project, with field visits and reports for the team',
      'Coordination des équipes et gestion de projet avec les universités',
    ];
    expect(detectLanguage(lines.join('\n'))).toBe('fr');
  });
});
