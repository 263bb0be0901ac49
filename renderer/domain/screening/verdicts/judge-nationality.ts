import type { NationalityParams } from '../../vacancy/vacancy.ts';
import { type Finding, met, notEvidenced, notMet } from '../finding.ts';
import type { EligibilityFacts } from '../judge-input.ts';

/**
 * Only a stated nationality counts: nothing is inferred from names, places, languages or schools. Where a residence or work
 * permit will do, another nationality fails nobody: the panel asks for the permit.
 */
export function judgeNationality({ anyOf, permit }: NationalityParams, { nationality }: EligibilityFacts): Finding {
  const required = anyOf.join(', ');
  const held = nationality.find(({ value }) => anyOf.includes(value));
  if (held) return met('nationality.met', { stated: held.value }, [held.evidence]);
  if (nationality.length === 0) return notEvidenced('nationality.silent', { required }, 'nationality.ask');
  const stated = nationality.map(({ value }) => value).join(', ');
  const evidence = nationality.map((each) => each.evidence);
  return permit
    ? notEvidenced('nationality.permit', { stated, required }, 'nationality.askPermit', evidence)
    : notMet('nationality.other', { stated, required }, evidence);
}
