import type { Facts } from '../candidate/facts.ts';

/** What a rule on merit may see: nothing that tells who a person is. */
export type MeritFacts = Pick<Facts, 'education' | 'experience' | 'runningText' | 'languages' | 'licences' | 'documents' | 'passages'>;

/** What only the eligibility gates of a notice (nationality, age) may see. */
export type EligibilityFacts = Pick<Facts, 'nationality' | 'birthDate' | 'statedAge'>;

/** Facts parted by who may see them. Name, contacts, and lines about identity, referees and pastimes go nowhere. */
export interface JudgeInput {
  readonly merit: MeritFacts;
  readonly eligibility: EligibilityFacts;
}

const unseenSections = new Set(['identity', 'references', 'interests', 'declaration']);

/** Parts the facts; nothing of a person passes that is not listed in the two types above. */
export function toJudgeInput(facts: Facts): JudgeInput {
  const { education, experience, runningText = [], languages, licences, documents, nationality, birthDate, statedAge } = facts;
  const passages = facts.passages.filter(({ section }) => !unseenSections.has(section));
  return {
    merit: { education, experience, runningText, languages, licences, documents, passages },
    eligibility: { nationality, birthDate, statedAge },
  };
}
