import type { DocumentParams, LicenseParams } from '../../vacancy/vacancy.ts';
import { type Finding, met, notEvidenced } from '../finding.ts';
import type { MeritFacts } from '../judge-input.ts';

/** A document is met when the application holds it; a missing one is asked for, never held against the candidate by rule. */
export function judgeDocument({ type }: DocumentParams, { documents }: MeritFacts): Finding {
  const enclosed = documents.find(({ value }) => value === type);
  return enclosed ? met('document.met', { type }, [enclosed.evidence]) : notEvidenced('document.silent', { type }, 'document.ask');
}

const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** A licence (driving licence category, professional registration) is met when it is stated. */
export function judgeLicense({ type }: LicenseParams, label: string, { licences }: MeritFacts): Finding {
  const wanted = compact(type);
  const generic = wanted === '' || wanted === 'driving' || wanted === 'drivinglicence' || wanted === 'permis';
  const held = licences.find(
    ({ value }) => generic || compact(value) === wanted || compact(value).endsWith(wanted) || wanted.endsWith(compact(value)),
  );
  return held ? met('license.met', { type: held.value }, [held.evidence]) : notEvidenced('license.silent', { label }, 'license.ask');
}
