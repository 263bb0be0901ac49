import type { CriterionOf, DocumentParams } from '../../vacancy/vacancy.ts';
import { type Finding, met, notEvidenced } from '../finding.ts';
import type { MeritFacts } from '../judge-input.ts';

/** A document is met when the application holds it; a missing one is asked for, never held against the candidate by rule. */
export function judgeDocument({ type }: DocumentParams, { documents }: MeritFacts): Finding {
  const enclosed = documents.find(({ value }) => value === type);
  return enclosed ? met('document.met', { type }, [enclosed.evidence]) : notEvidenced('document.silent', { type }, 'document.ask');
}

const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const anyLicence: ReadonlySet<string> = new Set(['', 'driving', 'drivinglicence', 'permis']);

const answers = (held: string, wanted: string): boolean =>
  anyLicence.has(wanted) || held === wanted || held.endsWith(wanted) || wanted.endsWith(held);

/** A licence (driving licence category, professional registration) is met when it, or an equivalent of the panel's, is stated. */
export function judgeLicense({ label, params, equivalents }: CriterionOf<'license'>, { licences }: MeritFacts): Finding {
  const wanted = [params.type, ...equivalents].map(compact);
  const held = licences.find(({ value }) => wanted.some((one) => answers(compact(value), one)));
  return held ? met('license.met', { type: held.value }, [held.evidence]) : notEvidenced('license.silent', { label }, 'license.ask');
}
