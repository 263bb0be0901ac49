import type { PartialDate } from '../../candidate/facts.ts';
import type { AgeParams } from '../../vacancy/vacancy.ts';
import { type Finding, met, notEvidenced, notMet } from '../finding.ts';
import type { EligibilityFacts } from '../judge-input.ts';

interface AgeRange {
  readonly least: number;
  readonly most: number;
}

function parts(date: PartialDate): readonly [year: number, month: number | null, day: number | null] {
  const [, year = '0', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date) ?? [];
  return [Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day)];
}

/** Completed years on a date. A birth date or a day that is stated less precisely leaves a range. */
export function ageOn(birthDate: PartialDate, on: PartialDate): AgeRange {
  const [birthYear, birthMonth, birthDay] = parts(birthDate);
  const [year, month, day] = parts(on);
  const years = year - birthYear;
  const least = (month ?? 1) * 100 + (day ?? 1) >= (birthMonth ?? 12) * 100 + (birthDay ?? 31) ? years : years - 1;
  const most = (month ?? 12) * 100 + (day ?? 31) >= (birthMonth ?? 1) * 100 + (birthDay ?? 1) ? years : years - 1;
  return { least, most };
}

function decide({ least, most }: AgeRange, { min, max }: AgeParams): 'inside' | 'outside' | 'open' {
  const tooOld = max !== undefined && least > max;
  const tooYoung = min !== undefined && most < min;
  if (tooOld || tooYoung) return 'outside';
  return (max === undefined || most <= max) && (min === undefined || least >= min) ? 'inside' : 'open';
}

const wordRange = ({ least, most }: AgeRange): string => (least === most ? `${least}` : `${least}–${most}`);

/** An age stated in words is of an unknown day: it decides only where this many years either way change nothing. */
const statedAgeSlack = 2;

/** Age in completed years on the criterion's date, from the birth date; an age stated in words decides only when far from the limit. */
export function judgeAge(params: AgeParams, { birthDate, statedAge }: EligibilityFacts): Finding {
  const limits = { on: params.on, limit: params.max ?? params.min ?? 0 };
  if (birthDate) {
    const range = ageOn(birthDate.value, params.on);
    const said = { ...limits, age: wordRange(range), birthDate: birthDate.value };
    const outcome = decide(range, params);
    if (outcome === 'inside') return met('age.met', said, [birthDate.evidence]);
    if (outcome === 'outside')
      return notMet(params.max !== undefined && range.least > params.max ? 'age.tooOld' : 'age.tooYoung', said, [birthDate.evidence]);
    return notEvidenced('age.open', said, 'age.ask', [birthDate.evidence]);
  }
  if (!statedAge) return notEvidenced('age.silent', limits, 'age.ask');
  const passed = statedAge.on === null ? 0 : parts(params.on)[0] - parts(statedAge.on)[0];
  const range = { least: statedAge.value + passed - statedAgeSlack, most: statedAge.value + passed + statedAgeSlack };
  const said = { ...limits, age: statedAge.value };
  return decide(range, params) === 'inside'
    ? met('age.stated', said, [statedAge.evidence])
    : notEvidenced('age.statedOpen', said, 'age.ask', [statedAge.evidence]);
}
