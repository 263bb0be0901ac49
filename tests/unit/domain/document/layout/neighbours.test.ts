import { describe, expect, it } from 'vitest';
import { arrange, leftFor } from '../../../../helpers/place-words.ts';

/** A right-to-left line as it is seen from left to right. */
const seen = (logical: string): string => logical.split(' ').reverse().join(' ');
const line = (text: string, y: number, right = 535) => ({ text, x: leftFor(text, right), y });
const texts = (lines: readonly string[]): readonly string[] => lines.map((text) => text.slice(text.indexOf(':') + 2));

describe('what stands beside, above and below a column', () => {
  it('keeps a list mark at the right end of its line apart from an address that begins right after it', () => {
    const side = ['معلومات شخصية', 'amal.s@example.org', 'رخصة السياقة', 'اللغة العربية', 'مدينة وجدة'];
    const main = ['التجربة المهنية', '• تتبع وتقييم المؤشرات', '• تدبير ميزانية المشروع', '• تنشيط الورشات', 'منسقة مشروع'];
    const page = [
      ...side.map((text, at) => line(seen(text), 57.7 + at * 15.3, 480)),
      ...main.map((text, at) => line(seen(text), 60 + at * 13, leftFor(side[1] as string, 480) - 30)),
    ];
    expect(texts(arrange(page))).toEqual([...side, ...main]);
  });

  it('reads the Arabic column of a page in two languages from right to left', () => {
    const latin = [
      'Amal SEBTI',
      'Cheffe de projet',
      'Association Rivage',
      '2015 – 2019',
      'Master en droit public',
      'Université de Fès',
      'Langues',
    ];
    const arabic = [
      'أمل السبتي',
      'رئيسة مشروع',
      'جمعية الضفة',
      '01/2015 – 05/2019',
      'ماستر القانون العام',
      'جامعة فاس',
      'الإسبانية: B2',
      'الأدوات المكتبية، Excel',
    ];
    const page = [
      ...latin.map((text, at) => ({ text, x: 40, y: 60 + at * 18 })),
      ...arabic.map((text, at) => line(seen(text), 60 + at * 17)),
    ];
    expect(texts(arrange(page))).toEqual([...latin, ...arabic]);
  });

  it('ends a head beside the name with its last line, far above the column that begins below it', () => {
    const left = ['PROFIL', 'Gestionnaire de projets', 'Conduite de réunions', 'FORMATION', 'Licence en économie', 'Université de Thiès'];
    const right = ['LANGUES', 'Wolof : maternelle', 'Français : courant', 'OUTILS', 'Tableurs et cartes', 'Bases de données'];
    const page = [
      { text: 'Mariama DIOP CONSULTANTE EN DÉVELOPPEMENT', x: 40, y: 60, size: 15, bold: true },
      { text: 'm.diop@example.org', x: 420, y: 56 },
      { text: '+221 77 000 11 22', x: 420, y: 70 },
      { text: 'Quartier Randoulène, Thiès', x: 420, y: 84 },
      ...left.map((text, at) => ({ text, x: 40, y: 130 + at * 14 })),
      ...right.map((text, at) => ({ text, x: 320, y: 126 + at * 15 })),
    ];
    expect(texts(arrange(page)).slice(-13)).toEqual(['Quartier Randoulène, Thiès', ...left, ...right]);
  });

  it('ties dates in smaller type on the right to the titles beside which they stand', () => {
    const page = [
      { text: 'Licence en sciences juridiques', x: 40, y: 60, bold: true },
      { text: '2012 – 2015', x: leftFor('2012 – 2015', 500, 8), y: 58.4, size: 8 },
      { text: 'Université de Saint-Louis', x: 40, y: 74 },
      { text: 'Baccalauréat', x: 40, y: 96, bold: true },
      { text: '2012', x: leftFor('2012', 500, 8), y: 94.4, size: 8 },
      { text: 'Lycée de Thiès', x: 40, y: 110 },
      { text: 'FORMATIONS COURTES', x: 40, y: 140, bold: true },
    ];
    expect(texts(arrange(page))).toEqual([
      'Licence en sciences juridiques⇥2012 – 2015',
      'Université de Saint-Louis',
      'Baccalauréat⇥2012',
      'Lycée de Thiès',
      'FORMATIONS COURTES',
    ]);
  });
});
