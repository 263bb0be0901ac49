import { expect, test } from 'vitest';
import { findDateSpans } from '../../../../renderer/domain/dates/find-date-spans.ts';

const read = (text: string): string =>
  findDateSpans(text)
    .map(({ start, end, current, kind }) => (kind === 'single' ? `${start}` : `${start}..${current ? 'now' : end}`))
    .join(' ');

test.each([
  ['Septembre 2021 – à ce jour', '2021-09..now'],
  ['ابتداء من فاتح شتنبر 2019', '2019-09..now'],
  ['desde 1º de março de 2020', '2020-03-01..now'],
  ['mai/19 – jun/21', '2019-05..2021-06'],
  ['T1 2020 – T3 2021', '2020..2021'],
  ['academic years 2013/14 to 2017/18', '2013..2018'],
  ['2010/11 – 2012/13', '2010..2013'],
  ['2010-12 – 2012-05', '2010-12..2012-05'],
  ['03/2018 – 08/2021', '2018-03..2021-08'],
  ['Février 2016 – février 2018', '2016-02..2018-02'],
  ['Avril – septembre 2015', '2015-04..2015-09'],
  ['févr. – juin 2019', '2019-02..2019-06'],
  ['Depuis 2017', '2017..now'],
  ['Depuis mai 2020 : Actuaire', '2020-05..now'],
  ['Du 01/09/2018 au 31/12/2020', '2018-09-01..2020-12-31'],
  ['15/09/2015 – 30/06/2018', '2015-09-15..2018-06-30'],
  ['oct. 2013 à août 2015', '2013-10..2015-08'],
  ['Sept. 2015 à Juin 2019', '2015-09..2019-06'],
  ['2019 à ce jour', '2019..now'],
  ['2012-2014', '2012..2014'],
  ['2015-16', '2015..2016'],
  ['2015/2016', '2015..2016'],
  ['entre 2010 et 2012', '2010..2012'],
  ['de janvier 2012 à fin 2014', '2012-01..2014'],
  ['Sep 2020 – Present', '2020-09..now'],
  ['Oct 2018 – Aug 2020', '2018-10..2020-08'],
  ['Since March 2019', '2019-03..now'],
  ['From 2015 to date', '2015..now'],
  ['May 3, 1995', '1995-05-03'],
  ['Born 3 May 1995', '1995-05-03'],
  ['Jan-19 - Dec-20', '2019-01..2020-12'],
  ['Octubre 2020 – actualidad', '2020-10..now'],
  ['De marzo de 2017 a septiembre de 2020', '2017-03..2020-09'],
  ['Abril – septiembre de 2014', '2014-04..2014-09'],
  ['Desde 2022: Doctorado', '2022..now'],
  ['منذ يناير 2021 إلى الآن', '2021-01..now'],
  ['من مارس 2017 إلى دجنبر 2020', '2017-03..2020-12'],
  ['من فبراير إلى ماي 2013', '2013-02..2013-05'],
  ['٢٠١٥ – حتى الآن', '2015..now'],
  ['23 نونبر 1988', '1988-11-23'],
  ['été 2019', '2019'],
  ['2020 –', '2020..now'],
  ['08.11.1993', '1993-11-08'],
  ['1er janvier 2016 - 31 mars 2016', '2016-01-01..2016-03-31'],
  ['2016-03-15', '2016-03-15'],
  ['nov. – février 2015', '2014-11..2015-02'],
  ['04/2020 – Présent', '2020-04..now'],
  ['janeiro de 2015 até dezembro de 2016', '2015-01..2016-12'],
  ['september 2016 – heden', '2016-09..now'],
  ['Avr. 2021 – 7 mois', '2021-04..2021-10'],
  ['January 2020 (2 years)', '2020-01..2021-12'],
  ['summers 2016, 2017', '2016..2017'],
  ['2021 (mars à novembre)', '2021-03..2021-11'],
  ['2019 (juillet)', '2019-07'],
  ['2018 & 2019', '2018..2019'],
  ['May 1–6, 2022', '2022-05-01'],
  ['Maio de 2017 até à data', '2017-05..now'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('numbers that are no dates', () => {
  expect(read('budget de 1,2 M€, 2 500 ménages, PDR n° 12')).toBe('');
});

test('the span covers its words', () => {
  const [span] = findDateSpans('Actuaire (depuis mai 2020, Bruxelles)');
  expect(span && 'Actuaire (depuis mai 2020, Bruxelles)'.slice(span.from, span.to)).toBe('depuis mai 2020');
});
