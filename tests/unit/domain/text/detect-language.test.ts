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
});
