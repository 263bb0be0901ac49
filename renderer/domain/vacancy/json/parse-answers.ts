import type { Vacancy, WarningAnswer } from '../vacancy.ts';
import { type Problems, type Reader, readerOf } from './checked.ts';

/** The panel's answers to warnings; absent where there are none. */
export function parseAnswers(reader: Reader, problems: Problems): Pick<Vacancy, 'answers'> {
  const answers = reader.objects('answers').map(({ value, path }): WarningAnswer => {
    const answer = readerOf(value, path, problems);
    return {
      code: answer.requiredText('code'),
      text: answer.text('text', ''),
      answer: answer.oneOf('answer', ['kept', 'dropped', 'seen'] as const, 'seen'),
      reason: answer.text('reason', ''),
    };
  });
  return answers.length > 0 ? { answers } : {};
}
