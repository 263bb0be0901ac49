import { expect, test } from 'vitest';
import type { VacancyWarning } from '../../../../renderer/domain/vacancy/vacancy.ts';
import { parseVacancyJson, toVacancyJson } from '../../../../renderer/domain/vacancy/vacancy-json.ts';
import { answerOf, answerWarning, listOpenQuestions, withdrawAnswer } from '../../../../renderer/domain/vacancy/warnings/answer-warning.ts';
import { buildVacancy, criterion } from '../screening/build-vacancy.ts';

const warn = (code: string, text: string): VacancyWarning => ({
  code,
  message: { key: `vacancy.warning.${code}`, params: { text } },
  page: 1,
});
const age = warn('legal-age', '45 ans au plus');
const sex = warn('legal-sex', 'de sexe masculin');
const source = { page: 1, quote: '45 ans au plus' };
const gate = { ...criterion('age', '45 ans au plus', { max: 45, on: '2024-04-07' }, { id: 'age', weight: 0 }), source };
const grid = buildVacancy([gate, criterion('skill', 'Excel', {}, { id: 'excel', weight: 100 })], { warnings: [age, sex] });

test('legal questions stay open until the panel answers them', () => {
  expect(listOpenQuestions(grid)).toEqual([age, sex]);
  const answered = answerWarning(grid, sex, { answer: 'dropped', reason: ' le statut l’interdit ' });
  expect(listOpenQuestions(answered)).toEqual([age]);
  expect(answerOf(answered, sex)).toMatchObject({ answer: 'dropped', reason: 'le statut l’interdit' });
  expect(listOpenQuestions(withdrawAnswer(answered, sex))).toEqual([age, sex]);
  expect(withdrawAnswer(answered, sex)).not.toHaveProperty('answers');
});

test('a condition that the panel drops leaves the grid, one that it keeps stays', () => {
  const dropped = answerWarning(grid, age, { answer: 'dropped', reason: 'contraire au règlement' });
  expect(dropped.criteria.map(({ id }) => id)).toEqual(['excel']);
  expect(dropped.unusedSentences).toEqual([source]);
  expect(answerWarning(grid, age, { answer: 'kept', reason: 'décret' }).criteria).toEqual(grid.criteria);
});

test('a second answer takes the place of the first', () => {
  const first = answerWarning(grid, age, { answer: 'kept', reason: 'décret' });
  expect(answerWarning(first, age, { answer: 'kept', reason: 'statut' }).answers).toEqual([
    { code: 'legal-age', text: '45 ans au plus', answer: 'kept', reason: 'statut' },
  ]);
});

test('answers are written, read, and still answer their questions', () => {
  const answered = answerWarning(grid, age, { answer: 'kept', reason: 'décret' });
  const wording = ({ params }: VacancyWarning['message']): string => `L’avis dit « ${params.text} ». Le permet-on ?`;
  const read = parseVacancyJson(JSON.stringify(toVacancyJson(answered, wording)));
  if (!read.ok) throw new Error('not read');
  expect(read.vacancy.answers).toEqual(answered.answers);
  expect(listOpenQuestions(read.vacancy).map(({ code }) => code)).toEqual(['legal-sex']);
});
