import words from '../../../../resources/lexicons/licence-words.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import type { CriterionOf, DocumentParams } from '../../vacancy/vacancy.ts';
import type { Application } from '../application.ts';
import type { Claim } from '../claims.ts';
import { type Finding, met, notEvidenced } from '../finding.ts';
import { type JudgeContext, requirementOf } from '../judge-context.ts';
import type { MeritFacts } from '../judge-input.ts';
import { matchRequirement } from '../match-requirement.ts';
import { quoteSupports } from '../quote-supports.ts';

/** A document is met when the application holds it; a missing one is asked for, never held against the candidate by rule. */
export function judgeDocument({ type }: DocumentParams, { documents }: MeritFacts): Finding {
  const enclosed = documents.find(({ value }) => value === type);
  return enclosed ? met('document.met', { type }, [enclosed.evidence]) : notEvidenced('document.silent', { type }, 'document.ask');
}

const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const anyLicence: ReadonlySet<string> = new Set(['', ...listPhrases(words.any).map(compact)]);

const answers = (held: string, wanted: string): boolean =>
  anyLicence.has(wanted) || held === wanted || held.endsWith(wanted) || wanted.endsWith(held);

/** Categories of driving licences are short; anything longer names another licence or registration. */
const isDriving = (type: string): boolean => anyLicence.has(type) || type.length <= longestCategory;
const longestCategory = 3;

/**
 * A licence is met when it, or an equivalent of the panel's, is stated; a professional registration when the documents say it in the
 * notice's words.
 */
export function judgeLicense(
  criterion: CriterionOf<'license'>,
  application: Application,
  claims: () => readonly Claim[],
  { dutyPlaces }: JudgeContext,
): Finding {
  const { label, params, equivalents } = criterion;
  const wanted = [params.type, ...equivalents].map(compact);
  const held = application.merit.licences.find(({ value }) => wanted.some((one) => answers(compact(value), one)));
  if (held) return met('license.met', { type: held.value }, [held.evidence]);
  if (!isDriving(compact(params.type))) {
    const { missing, supports } = matchRequirement(requirementOf(criterion), application, claims(), { dutyPlaces, apart: false });
    if (missing.length === 0 && supports.length > 0) return met('license.met', { type: params.type }, quoteSupports(supports));
  }
  return notEvidenced('license.silent', { label }, 'license.ask');
}
