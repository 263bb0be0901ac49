import { expect, test } from 'vitest';
import { assignBlindCodes } from '../../../../renderer/domain/blind/blind-code.ts';
import { maskIdentity } from '../../../../renderer/domain/blind/mask-identity.ts';
import { prepareReport } from '../../../../renderer/domain/report/report.ts';
import { buildShortlistHtml } from '../../../../renderer/domain/report/shortlist-html.ts';
import { buildShortlistRows, safeCell } from '../../../../renderer/domain/report/shortlist-rows.ts';
import { candidateOf, inputOf, showKeys } from './report-fixture.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+212661', "'+212661"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =HYPERLINK("x")', '\' =HYPERLINK("x")'],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ['Lina', 'Lina'],
  ['a=b', 'a=b'],
])('the cell %j is written as %j', (value, expected) => {
  expect(safeCell(value)).toBe(expected);
});

test('the CSV has a row a candidate and a column a criterion', () => {
  const rows = buildShortlistRows(prepareReport(inputOf([candidateOf('a', '=cmd|x\nSuivi', ['met', 'notEvidenced'])])), showKeys);
  expect(rows[0]?.slice(7)).toEqual(['Suivi', 'Excel', 'report.column.files']);
  expect(rows[1]).toEqual([
    '1',
    '60',
    'status.ranked',
    'report.yes',
    "'=cmd|x",
    'lina@example.org',
    "'+212661000000",
    'verdict.met',
    'verdict.notEvidenced',
    'a.txt',
  ]);
});

test('what a document says is never markup', () => {
  const hostile = candidateOf('a', '<script>alert(1)</script>\n"><img src=x onerror=alert(1)>', ['notMet', 'met']);
  const { html } = buildShortlistHtml(prepareReport(inputOf([hostile, { ...hostile, id: 'b' }])), showKeys, 'fr');
  expect(html).not.toMatch(/<script|<img/u);
  expect(html).toContain('&lt;script&gt;');
});

test('an Arabic shortlist runs from right to left', () => {
  const page = buildShortlistHtml(prepareReport(inputOf([candidateOf('a', 'لينا برادة\nSuivi', ['met', 'met'])])), showKeys, 'ar');
  expect(page.html).toContain('<html lang="ar" dir="rtl">');
  expect(page.html).toContain('<bdi>لينا برادة</bdi>');
});

test('the best ten have a page each, and all who share the tenth rank', () => {
  const ranked = Array.from({ length: 14 }, (_, index) =>
    candidateOf(`c${index}`, `Nom ${index}\nSuivi`, ['met', 'met'], { rank: Math.min(index + 1, 10) }),
  );
  const pages = (count: number): number =>
    buildShortlistHtml(prepareReport(inputOf(ranked.slice(0, count))), showKeys, 'fr').html.split('<section class="candidate">').length - 1;
  expect([pages(3), pages(10), pages(14)]).toEqual([3, 10, 14]);
});

test('where too many share the tenth rank to have a page each, none of them has one, and it says so', () => {
  const ranked = Array.from({ length: 101 }, (_, index) =>
    candidateOf(`c${index}`, `Nom ${index}\nSuivi`, ['met', 'met'], { rank: Math.min(index + 1, 4) }),
  );
  const { html } = buildShortlistHtml(prepareReport(inputOf(ranked)), showKeys, 'fr');
  expect(html.split('<section class="candidate">')).toHaveLength(1 + 3);
  expect(html).toContain('report.sharedRank|98|4');
});

test('codes are as short as they can be and stay apart', () => {
  expect([...assignBlindCodes(['abcdef01', 'abcdef02', '12345678']).values()]).toEqual(['C-ABCDEF01', 'C-ABCDEF02', 'C-12345678']);
  expect([...assignBlindCodes(['abcdef01', '12345678']).values()]).toEqual(['C-ABCDEF', 'C-123456']);
});

test('names are covered in any case and script, other words are not', () => {
  const { facts } = candidateOf('a', 'Éloïse BEN ALI', []);
  expect(maskIdentity('Mme Eloïse Ben Ali, benévole à Alicante', facts)).toBe('Mme █████ █████ █████, benévole à Alicante');
});

test('blind, a birth date in figures is covered, other dates are not', () => {
  const { facts } = candidateOf('a', 'Lina', []);
  const [first] = facts?.emails ?? [];
  if (!facts || !first) throw new Error('facts are expected');
  const born = { ...facts, birthDate: { value: '1989-03-04', evidence: first.evidence } };
  expect(maskIdentity('04/03/1989, 4.3.1989, 1989-03-04 ; 04/03/2019 – 01/1989', born)).toBe('█████, █████, █████ ; 04/03/2019 – 01/1989');
});

test.each([
  ['née le 4 mars 1989 à Fès', 'née le █████ à Fès'],
  ['Born March 4th, 1989', 'Born █████'],
  ['مزدادة في ٤ مارس ١٩٨٩', 'مزدادة في █████'],
  ['Tél. 06.61.00.00.00 ou ٠٦٦١٠٠٠٠٠٠', 'Tél. █████ ou █████'],
  ['linkedin.com/in/lberrada et https://x.org/a', '█████ et █████'],
  ['compte linaberrada92', 'compte █████'],
  ['2012-2014, du 01.09.2012 au 2014-06-30', '2012-2014, du 01.09.2012 au 2014-06-30'],
])('blind, %j is written as %j', (text, expected) => {
  const { facts } = candidateOf('a', 'Lina Berrada', []);
  const [first] = facts?.emails ?? [];
  if (!facts || !first) throw new Error('facts are expected');
  expect(maskIdentity(text, { ...facts, birthDate: { value: '1989-03-04', evidence: first.evidence } })).toBe(expected);
});

test('blind, files are named by the code, and quotations point at the same names', () => {
  const lina = candidateOf('aaaa1111', 'Lina Berrada\nSuivi', ['met', 'met'], {
    folder: 'Berrada',
    files: ['Berrada/CV Lina.PDF', 'Berrada/cv.txt'],
  });
  const report = prepareReport(inputOf([lina], { blind: true }));
  expect(report.rows[0]?.files).toEqual(['C-AAAA11/1.pdf', 'C-AAAA11/2.txt']);
  expect(report.rows[0]?.verdicts[0]?.quotes[0]?.file).toBe('C-AAAA11/2.txt');
  expect(report.showFile('Berrada/CV Lina.PDF/x.doc')).toBe('C-AAAA11/1.pdf/….doc');
});

test('blind, a name that only the address spells in this script is covered', () => {
  const { facts } = candidateOf('a', 'نادية السبتي', []);
  const [first] = facts?.emails ?? [];
  if (!facts || !first) throw new Error('facts are expected');
  const stated = { ...facts, emails: [{ ...first, value: 'nadia.sebti92@example.org' }] };
  expect(maskIdentity('Mme Nadia SEBTI, chargée de suivi', stated)).toBe('Mme █████ █████, chargée de suivi');
});
