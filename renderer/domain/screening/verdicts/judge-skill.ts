import type { CriterionOf } from '../../vacancy/vacancy.ts';
import type { Application } from '../application.ts';
import { type Claim, doneStrength, solidStrength } from '../claims.ts';
import { areNeighbours } from '../concepts/lexicon.ts';
import type { LinkedSubjects } from '../concepts/requirement.ts';
import { type Finding, met, notEvidenced, partlyMet } from '../finding.ts';
import { type JudgeContext, requirementOf } from '../judge-context.ts';
import { matchRequirement, type RequirementMatch, subjectsNeeded, wordSubjects } from '../match-requirement.ts';
import { quoteSupports } from '../quote-supports.ts';

const strengthNames: Readonly<Record<number, string>> = { 4: 'done', 3: 'learnt', 2: 'listed', 1: 'said' };

const conceptsOf = (linked: LinkedSubjects): readonly number[] => linked.flatMap(({ concepts }) => [...concepts]);

/** Two names of one trade ("énergies renouvelables et efficacité énergétique"): who did the one works in the other's field. */
function isDoneInTrade({ found, missing, supports }: RequirementMatch): boolean {
  const [[one, ...others], [other, ...rest]] = [found, missing];
  if (!one || !other || others.length + rest.length > 0 || supports.some(({ claim }) => claim.strength < doneStrength)) return false;
  return conceptsOf(one).some((concept) => conceptsOf(other).some((wanted) => areNeighbours(concept, wanted)));
}

/**
 * Skills, knowledge and competencies: met when most of the subjects that the criterion lists are borne out ({@link subjectsNeeded}),
 * or one of two that are one trade, done in a position. Partly met at half of four or more where that half was done or learnt; else not
 * evidenced. Never not met: silence shows nothing.
 */
export function judgeSkill(
  criterion: CriterionOf<'skill'>,
  application: Application,
  claims: readonly Claim[],
  context: JudgeContext,
): Finding {
  const requirement = requirementOf(criterion);
  const match = matchRequirement(requirement, application, claims, { dutyPlaces: context.dutyPlaces, apart: true });
  const { found, missing, supports } = match;
  const total = found.length + missing.length;
  const evidence = quoteSupports(supports);
  const said = { found: wordSubjects(found), missing: wordSubjects(missing), label: criterion.label };
  if (found.length >= subjectsNeeded(requirement) || isDoneInTrade(match)) {
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
