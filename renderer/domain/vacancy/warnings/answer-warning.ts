import { removeCriterion } from '../edit-grid.ts';
import type { Vacancy, VacancyWarning, WarningAnswer } from '../vacancy.ts';

/** Whether a warning asks if the post's rules allow a condition: the panel keeps or drops it, and notes why. */
export function isLegalQuestion({ code }: Pick<VacancyWarning, 'code'>): boolean {
  return code.startsWith('legal-') || code === 'not-job-related';
}

/** The words of the notice that a warning is about. */
const wordsOf = ({ message: { params } }: VacancyWarning): string => String(params.text ?? params.heading ?? '');

/** The panel's answer to a warning. One read from vacancy.json carries its whole sentence, with the words of the notice in it. */
export function answerOf({ answers = [] }: Vacancy, warning: VacancyWarning): WarningAnswer | null {
  const words = wordsOf(warning);
  return answers.find(({ code, text }) => code === warning.code && (text === words || (text !== '' && words.includes(text)))) ?? null;
}

/** The warnings that ask a legal question and have no answer yet. */
export function listOpenQuestions(vacancy: Vacancy): readonly VacancyWarning[] {
  return vacancy.warnings.filter((warning) => isLegalQuestion(warning) && answerOf(vacancy, warning) === null);
}

/** The criteria that a legal question is about: gates, which alone are made of personal traits. */
function listQuestioned(vacancy: Vacancy, warning: VacancyWarning): readonly string[] {
  const kind = warning.code.slice('legal-'.length);
  const words = wordsOf(warning);
  return vacancy.criteria
    .filter((criterion) => (criterion.kind === 'age' || criterion.kind === 'nationality') && criterion.kind === kind)
    .filter(({ label, source }) => words.includes(label) || words === source?.quote)
    .map(({ id }) => id);
}

/** Notes the panel's answer to a warning in the grid; a condition that it drops leaves the grid. */
export function answerWarning(
  vacancy: Vacancy,
  warning: VacancyWarning,
  { answer, reason }: Pick<WarningAnswer, 'answer' | 'reason'>,
): Vacancy {
  const former = answerOf(vacancy, warning);
  const others = (vacancy.answers ?? []).filter((each) => each !== former);
  const noted = { code: warning.code, text: wordsOf(warning), answer, reason: reason.trim() };
  const dropped = answer === 'dropped' ? listQuestioned(vacancy, warning) : [];
  return { ...dropped.reduce(removeCriterion, vacancy), answers: [...others, noted] };
}

/** Takes the panel's answer back; a criterion that went with it comes back by undoing, or from its sentence. */
export function withdrawAnswer(vacancy: Vacancy, warning: VacancyWarning): Vacancy {
  const former = answerOf(vacancy, warning);
  const { answers = [], ...rest } = vacancy;
  const others = answers.filter((each) => each !== former);
  return others.length > 0 ? { ...rest, answers: others } : rest;
}
