import type { NationalityParams } from '../../vacancy/vacancy.ts';
import { type Finding, met, notEvidenced, notMet } from '../finding.ts';
import type { EligibilityFacts } from '../judge-input.ts';

/** Only a stated nationality counts: nothing is inferred from names, places, languages or schools. */
export function judgeNationality({ anyOf }: NationalityParams, { nationality }: EligibilityFacts): Finding {
  const required = anyOf.join(', ');
  const held = nationality.find(({ value }) => anyOf.includes(value));
  if (held) return met('nationality.met', { stated: held.value }, [held.evidence]);
  if (nationality.length === 0) return notEvidenced('nationality.silent', { required }, 'nationality.ask');
  const stated = nationality.map(({ value }) => value).join(', ');
  return notMet(
    'nationality.other',
    { stated, required },
    nationality.map(({ evidence }) => evidence),
  );
}
