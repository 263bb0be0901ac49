import { describe, expect, it } from 'vitest';
import { countMonths, lastMonthOf, periodOf } from '../../../../renderer/domain/screening/months.ts';

const month = (year: number, number: number): number => year * 12 + number - 1;
const until = lastMonthOf('2024-04-07');

describe('months of positions', () => {
  it('counts both end months, and to the present the month of the reference date', () => {
    expect(periodOf({ start: '2021-02', end: '2022-02', current: false }, until)?.least).toEqual({
      first: month(2021, 2),
      last: month(2022, 2),
    });
    expect(periodOf({ start: '2024-04', end: null, current: true }, until)?.least).toEqual({ first: until, last: until });
  });

  it('keeps the least and the most that dates allow', () => {
    const years = periodOf({ start: '2017', end: '2020', current: false }, until);
    expect(years).toEqual({
      least: { first: month(2017, 12), last: month(2020, 1) },
      most: { first: month(2017, 1), last: month(2020, 12) },
    });
    const sameYear = periodOf({ start: '2019', end: '2019', current: false }, until);
    expect(countMonths([sameYear?.least ?? years?.most ?? { first: 0, last: 0 }])).toBe(1);
    expect(periodOf({ start: '2019-05', end: null, current: false }, until)).toMatchObject({
      least: { first: month(2019, 5), last: month(2019, 5) },
    });
  });

  it('is certain of nothing where dates are missing or contradict each other', () => {
    expect(periodOf({ start: null, end: null, current: false }, until)?.least).toBeNull();
    expect(periodOf({ start: '2022-05', end: '2020-01', current: false }, until)?.least).toBeNull();
    expect(periodOf({ start: '2024-05', end: null, current: true }, until)).toBeNull();
  });

  it('unites stretches, and cuts them at a window', () => {
    const stretches = [
      { first: 10, last: 20 },
      { first: 15, last: 25 },
      { first: 40, last: 41 },
    ];
    expect(countMonths(stretches)).toBe(18);
    expect(countMonths(stretches, 24)).toBe(4);
    expect(countMonths([])).toBe(0);
  });
});
