import type { Vacancy } from '../domain/vacancy/vacancy.ts';

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The last day of a date that is as precise as stated: `2023` is 2023-12-31, `2023-02` is 2023-02-28. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.slice(0, 10).split('-');
  return [year, month, day ?? String(daysInMonth(Number(year), Number(month)))].join('-');
}

/**
 * The date to which "to the present" runs: the vacancy's closing date, else its publication date, else today.
 * All are ISO 8601 dates.
 */
export function chooseAsOf(vacancy: Pick<Vacancy, 'closesOn' | 'publishedOn'>, today: string): string {
  const stated = [vacancy.closesOn, vacancy.publishedOn].find((date) => date !== null && /^\d{4}(-\d{2}){0,2}/u.test(date));
  return stated ? lastDay(stated) : today;
}
