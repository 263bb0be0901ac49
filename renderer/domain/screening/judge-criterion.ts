import type { DoubtCode } from '../document/document.ts';
import type { Criterion } from '../vacancy/vacancy.ts';
import type { Application } from './application.ts';
import type { Claim } from './claims.ts';
import type { Finding } from './finding.ts';
import type { JudgeContext } from './judge-context.ts';
import { findUnsureFacts } from './unsure-facts.ts';
import { judgeAge } from './verdicts/judge-age.ts';
import { judgeDocument, judgeLicense } from './verdicts/judge-document.ts';
import { judgeEducation } from './verdicts/judge-education.ts';
import { judgeExperience } from './verdicts/judge-experience.ts';
import { judgeLanguage } from './verdicts/judge-language.ts';
import { judgeNationality } from './verdicts/judge-nationality.ts';
import { judgeSkill } from './verdicts/judge-skill.ts';

function applyRule(criterion: Criterion, application: Application, claims: () => readonly Claim[], context: JudgeContext): Finding {
  const { merit, eligibility } = application;
  switch (criterion.kind) {
    case 'nationality':
      return judgeNationality(criterion.params, eligibility);
    case 'age':
      return judgeAge(criterion.params, eligibility);
    case 'education':
      return judgeEducation(criterion, application, context);
    case 'experience':
      return judgeExperience(criterion, application, claims, context);
    case 'language':
      return judgeLanguage(criterion.params, merit);
    case 'skill':
      return judgeSkill(criterion, application, claims(), context);
    case 'document':
      return judgeDocument(criterion.params, merit);
    case 'license':
      return judgeLicense(criterion, application, claims, context);
  }
}

/** A shortfall that facts which are not sure show is for the panel to settle. */
function soften(finding: Finding, criterion: Criterion, application: Application, doubts: readonly DoubtCode[]): Finding {
  if (finding.verdict !== 'notMet') return finding;
  const unsure = findUnsureFacts(criterion, application, doubts);
  if (!unsure) return finding;
  return { ...finding, verdict: 'notEvidenced', question: unsure.question, evidence: [...finding.evidence, ...unsure.evidence] };
}

/** Judges one criterion under the doubts with which the documents were read; `claims` are read where its rule needs them. Null where its rule fails, so that a fault costs a criterion and not the run. */
export function judgeCriterion(
  criterion: Criterion,
  application: Application,
  claims: () => readonly Claim[],
  context: JudgeContext,
  doubts: readonly DoubtCode[],
): Finding | null {
  try {
    return soften(applyRule(criterion, application, claims, context), criterion, application, doubts);
  } catch {
    return null;
  }
}
