import type { CriterionOf } from '../../vacancy/vacancy.ts';
import type { Application } from '../application.ts';
import type { Claim } from '../claims.ts';
import { type Finding, met, notEvidenced, partlyMet } from '../finding.ts';
import { type JudgeContext, requirementOf } from '../judge-context.ts';
import { matchRequirement, subjectsNeeded, wordSubjects } from '../match-requirement.ts';
import { quoteSupports } from '../quote-supports.ts';

const strengthNames: Readonly<Record<number, string>> = { 4: 'done', 3: 'learnt', 2: 'listed', 1: 'said' };
/** Half of the subjects count only when done or learnt, not when merely listed or claimed. */
const solidStrength = 3;

/**
 * Skills, knowledge and competencies: met when most of the subjects that the criterion lists are borne out ({@link subjectsNeeded}),
 * partly met at half of four or more where that half was done or learnt, else not evidenced. Never not met: silence shows nothing.
 */
export function judgeSkill(
  criterion: CriterionOf<'skill'>,
  application: Application,
  claims: readonly Claim[],
  context: JudgeContext,
): Finding {
  const requirement = requirementOf(criterion);
  const { found, missing, supports } = matchRequirement(requirement, application, claims, {
    dutyPlaces: context.dutyPlaces,
    apart: true,
  });
  const total = found.length + missing.length;
  const evidence = quoteSupports(supports);
  const said = { found: wordSubjects(found), missing: wordSubjects(missing), label: criterion.label };
  if (found.length >= subjectsNeeded(requirement)) {
    const strength = Math.max(...supports.map(({ claim }) => claim.strength));
    return met(`skill.${strengthNames[strength] ?? 'listed'}`, said, evidence);
  }
  const solid = supports.every(({ claim }) => claim.strength >= solidStrength);
  if (total >= 4 && found.length * 2 === total && solid) {
    return partlyMet('skill.partly', said, evidence, 'skill.askMissing');
  }
  if (found.length > 0) return notEvidenced('skill.some', said, 'skill.askMissing', evidence);
  return notEvidenced('skill.silent', said, 'skill.ask');
}
