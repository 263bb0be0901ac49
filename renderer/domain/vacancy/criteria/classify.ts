import evaluation from '../../../../resources/lexicons/notice-evaluation.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { wordFinder } from '../notice/phrases.ts';
import { mentionsTrait } from '../warnings/legal-care.ts';
import { readAge } from './age.ts';
import type { Clause } from './clause.ts';
import { type Draft, draft } from './draft.ts';
import { asksForDegree, readEducation } from './education.ts';
import { asksForExperience, readExperience } from './experience.ts';
import { readLanguages } from './languages.ts';
import { readLicense } from './license.ts';
import { readNationality } from './nationality.ts';

const filler = wordFinder(terms.filler);
const negated = wordFinder(terms.negated);
const selectionStep = wordFinder(terms.selectionStep);
const points = wordFinder(evaluation.points);
const observed = wordFinder(terms.observedInPerson);

/** "Entrevista (hasta 2 puntos)", "La puntuación mínima …": how the panel proceeds, with its points. */
function isSelectionStep(folded: string): boolean {
  const hit = selectionStep.first(folded);
  return hit !== null && hit.start <= 12 && (points.matches(folded) || (folded.match(/\p{L}{3,}/gu) ?? []).length <= 3);
}

/** Sentences that ask nothing of an application: what announces a list, what is looked at in an interview, what is not required. */
function asksNothing({ folded: { text } }: Clause): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const hit = filler.first(text);
  const rest = hit ? words.length - (text.slice(hit.start, hit.end).match(/\p{L}{2,}/gu) ?? []).length : words.length;
  if (isSelectionStep(text)) return true;
  return words.length === 0 || negated.matches(text) || (hit !== null && rest <= 3) || observed.matches(text);
}

/**
 * The criteria that one clause of a requirement section states; none when it asks for nothing, or for a personal trait, which must not score. `isExperience` says that the
 * clause goes on about experience.
 */
export function classify(clause: Clause, referenceDate: string | null, isExperience: boolean): readonly Draft[] {
  if (asksNothing(clause) || mentionsTrait(clause.text)) return [];
  if (isExperience) return [readExperience(clause, true)];
  const gates = [readNationality(clause), readAge(clause, referenceDate)].filter((gate) => gate !== null);
  if (gates.length > 0) return gates;
  const license = readLicense(clause);
  if (license) return [license];
  if (asksForDegree(clause)) {
    const education = readEducation(clause);
    if (education) return [education];
  }
  const languages = readLanguages(clause);
  if (languages.length > 0) return languages;
  if (asksForExperience(clause)) return [readExperience(clause)];
  return [draft(clause, 'skill', {}, clause.text)];
}
