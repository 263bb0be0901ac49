import { describe, expect, it } from 'vitest';
import { arrange, leftFor } from '../../../../helpers/place-words.ts';

/** A right-to-left line as it is seen from left to right: words turned round, letters of each word in logical order. */
const seen = (logical: string): string => logical.split(' ').reverse().join(' ');
const line = (text: string, y: number, right = 535) => ({ text, x: leftFor(text, right), y });

describe('right-to-left pages', () => {
  it('puts words in logical order', () => {
    expect(arrange([line(seen('منسق مشاريع التنمية الترابية'), 60)])).toEqual(['paragraph: منسق مشاريع التنمية الترابية']);
  });

  it('keeps Latin stretches, e-mail addresses and web addresses from left to right', () => {
    const page = [
      line('h.mansour@example.com الإلكتروني: البريد', 60),
      line('Google Docs و Microsoft Office 2016 إتقان', 90),
      line(seen('المهارات المعلوماتية واللغوية'), 30),
    ];
    expect(arrange(page)).toEqual([
      'paragraph: المهارات المعلوماتية واللغوية',
      'paragraph: البريد الإلكتروني: h.mansour@example.com',
      'paragraph: إتقان Microsoft Office 2016 و Google Docs',
    ]);
  });

  it('reads ranges of years with the earlier year first, in one word or three', () => {
    expect(arrange([line('2019-2015 مشروع منسق', 60), line('2013 – 2011 ماستر', 90), line('2015-2019 مكتوبة كما تقرأ', 120)])).toEqual([
      'paragraph: منسق مشروع 2015-2019',
      'paragraph: ماستر 2011 – 2013',
      'paragraph: تقرأ كما مكتوبة 2015-2019',
    ]);
  });

  it('keeps dates, decimal numbers and phone numbers whole', () => {
    expect(
      arrange([line('12/05/1990 الازدياد: تاريخ', 60), line('0662.71.35.48 الهاتف:', 90), line('+212 661 40 27 83 الهاتف:', 120)]),
    ).toEqual(['paragraph: تاريخ الازدياد: 12/05/1990', 'paragraph: الهاتف: 0662.71.35.48', 'paragraph: الهاتف: +212 661 40 27 83']);
  });

  it('puts marks on the side of a number on which they are read, and turns brackets', () => {
    expect(arrange([line('أكادير ،7 رقم ،412 زنقة', 60), line(')2019 أيام، )ثلاثة', 90), line('(2016 أيام، )خمسة تكوين', 120)])).toEqual([
      'paragraph: زنقة 412، رقم 7، أكادير',
      expect.stringContaining('2019'),
      expect.stringContaining('2016'),
    ]);
  });

  it('keeps Arabic-Indic digits', () => {
    expect(arrange([line('٢٠١٥ سنة منذ', 60)])).toEqual(['paragraph: منذ سنة ٢٠١٥']);
  });

  it('reads the column on the right first', () => {
    const right = ['التجربة', 'منسق مشروع', 'جمعية سوس', 'أكادير المغرب'];
    const left = ['اللغات', 'العربية الفصحى', 'الفرنسية'];
    const page = [
      ...right.map((text, at) => line(seen(text), 60 + at * 13)),
      ...left.map((text, at) => line(seen(text), 64 + at * 15.7, 200)),
    ];
    expect(arrange(page).map((text) => text.slice(text.indexOf(':') + 2))).toEqual([...right, ...left]);
  });

  it('reads dates on the right beside entries on the left as rows', () => {
    const rows = [
      ['2013 – 2011', 'ماستر في العلوم السياسية'],
      ['2011 – 2008', 'الإجازة في القانون العام'],
      ['2008', 'شهادة الباكالوريا'],
    ] as const;
    const page = rows.flatMap(([date, title], at) => [line(date, 60 + at * 20), line(seen(title), 60 + at * 20, 440)]);
    expect(arrange(page)).toEqual([
      'tableRow: 2011 – 2013⇥ماستر في العلوم السياسية',
      'tableRow: 2008 – 2011⇥الإجازة في القانون العام',
      'tableRow: 2008⇥شهادة الباكالوريا',
    ]);
  });

  it('keeps Latin lines of the page from left to right, and Arabic names in Latin pages in order', () => {
    expect(arrange([line(seen('المهارات المعلوماتية للمترشح والبرامج'), 60), line('Microsoft Word, Excel 2016', 90)])).toEqual([
      'paragraph: المهارات المعلوماتية للمترشح والبرامج',
      'paragraph: Microsoft Word, Excel 2016',
    ]);
    expect(arrange([{ text: `Langues : arabe ${seen('اللغة العربية')} français`, x: 60, y: 60 }])).toEqual([
      'paragraph: Langues : arabe اللغة العربية français',
    ]);
  });

  it('puts bullets on the right before their text', () => {
    expect(arrange([line(`${seen('تتبع الشركاء')} •`, 60), line(`${seen('إعداد التقارير')} •`, 75)])).toEqual([
      'listItem: • تتبع الشركاء',
      'listItem: • إعداد التقارير',
    ]);
  });

  it('reads the groups of a phone number from its prefix, whichever side it is seen on', () => {
    const page = [line('الاتصال بالهاتف المحمول', 30), line('03 14 77 0662 الهاتف:', 60), line('0662 77 14 03 الهاتف:', 90)];
    expect(arrange(page)).toEqual([
      'paragraph: المحمول بالهاتف الاتصال',
      'paragraph: الهاتف: 0662 77 14 03',
      'paragraph: الهاتف: 0662 77 14 03',
    ]);
  });
});
