import type { Message, Translate } from '../text/message.ts';
import { apportion, carriesPoints, defaultShare } from './default-weights.ts';
import { collectProblems, isObject, type JsonObject, type Problems, type Reader, readerOf } from './json/checked.ts';
import { parseAnswers } from './json/parse-answers.ts';
import { parseCriterion, parseSource } from './json/parse-criterion.ts';
import { parseDetails } from './json/parse-details.ts';
import type { Criterion, Vacancy, VacancyWarning } from './vacancy.ts';

export type ParsedVacancy =
  | { readonly ok: true; readonly vacancy: Vacancy }
  | { readonly ok: false; readonly problems: readonly Message[] };

/** Key of a warning whose sentence was worded elsewhere and is shown as it came. */
const statedWarning = 'vacancy.warning.stated';

/** Given weights keep their proportions, missing ones take their default share; all are brought to a sum of 100. */
function weigh(items: readonly { readonly criterion: Criterion; readonly weightGiven: boolean }[]): readonly Criterion[] {
  const given = items.filter(({ criterion, weightGiven }) => weightGiven && carriesPoints(criterion));
  const givenWeight = given.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const givenShare = given.reduce((sum, { criterion }) => sum + defaultShare(criterion), 0);
  const perShare = givenWeight > 0 && givenShare > 0 ? givenWeight / givenShare : 1;
  const weights = apportion(
    items.map(({ criterion, weightGiven }) => (weightGiven && givenWeight > 0 ? criterion.weight : defaultShare(criterion) * perShare)),
  );
  return items.map(({ criterion }, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
}

function parseCriteria(reader: Reader, problems: Problems, referenceDate: string | null): readonly Criterion[] {
  if (!reader.has('criteria')) problems.add('missing', reader.path('criteria'));
  const seen = new Set<string>();
  const items = reader.objects('criteria').flatMap(({ value, path }) => {
    const item = parseCriterion(value, path, problems, referenceDate);
    if (item === null) return [];
    if (seen.has(item.criterion.id)) problems.add('duplicate-id', `${path}.id`);
    seen.add(item.criterion.id);
    return [item];
  });
  return weigh(items);
}

function parseWarning(object: JsonObject, path: string, problems: Problems): VacancyWarning {
  const reader = readerOf(object, path, problems);
  const text = reader.text('message', '');
  return {
    code: reader.requiredText('code'),
    message: { key: statedWarning, params: { text } },
    page: reader.number('page', null, 1),
  };
}

function parseEvaluation(parent: Reader, problems: Problems): Vacancy['evaluation'] {
  const value = parent.object('evaluation');
  if (!value) return null;
  const reader = readerOf(value, parent.path('evaluation'), problems);
  return { technical: reader.number('technical', 0, 0, 100), financial: reader.number('financial', 0, 0, 100) };
}

/** Lots of one notice, each a vacancy of its own; a lot has no lots. */
function parseLots(reader: Reader, problems: Problems): Pick<Vacancy, 'lots'> {
  const lots = reader.objects('lots').map(({ value: { lots: _none, ...lot }, path }) => readVacancy(lot, path, problems));
  return lots.length > 0 ? { lots } : {};
}

function readVacancy(input: JsonObject, path: string, problems: Problems): Vacancy {
  const reader = readerOf(input, path, problems);
  const publishedOn = reader.text('publishedOn', null);
  const closesOn = reader.text('closesOn', null);
  return {
    id: reader.requiredText('id'),
    title: reader.requiredText('title'),
    reference: reader.text('reference', null),
    organisation: reader.text('organisation', null),
    dutyStation: reader.text('dutyStation', null),
    country: reader.text('country', null),
    kind: reader.oneOf('kind', ['post', 'consultancy'] as const, 'post'),
    grade: reader.text('grade', null),
    contractDuration: reader.text('contractDuration', null),
    publishedOn,
    closesOn,
    language: reader.text('language', 'fr'),
    criteria: parseCriteria(reader, problems, closesOn?.slice(0, 10) ?? publishedOn),
    requiredDocuments: reader.texts('requiredDocuments'),
    evaluation: parseEvaluation(reader, problems),
    warnings: reader.objects('warnings').map(({ value, path }) => parseWarning(value, path, problems)),
    ...parseAnswers(reader, problems),
    unusedSentences: reader.objects('unusedSentences').flatMap(({ value, path }) => parseSource(value, path, problems) ?? []),
    ...parseDetails(reader, problems),
    ...parseLots(reader, problems),
  };
}

function decode(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

/**
 * Reads a vacancy.json (text or parsed). Only `id`, `title` and `criteria` are required, and of a criterion `id`, `kind`,
 * `importance`, `label` and `params`; the rest has defaults; `lots` are vacancies in the same form. Unknown
 * members are ignored. Weights are brought to a sum of 100.
 */
export function parseVacancyJson(input: unknown): ParsedVacancy {
  const problems = collectProblems();
  const value = decode(input);
  if (!isObject(value)) {
    problems.add(value === undefined ? 'not-json' : 'not-an-object', '');
    return { ok: false, problems: problems.list };
  }
  const vacancy = readVacancy(value, '', problems);
  return problems.list.length > 0 ? { ok: false, problems: problems.list } : { ok: true, vacancy };
}

/** The vacancy as vacancy.json has it, ready for `JSON.stringify`; `wording` words the warnings. */
export function toVacancyJson(vacancy: Vacancy, wording: Translate): JsonObject {
  const { lots, ...own } = vacancy;
  return {
    ...own,
    ...(lots ? { lots: lots.map((lot) => toVacancyJson(lot, wording)) } : {}),
    criteria: vacancy.criteria.map(({ equivalents, ...criterion }) => (equivalents.length > 0 ? { ...criterion, equivalents } : criterion)),
    warnings: vacancy.warnings.map(({ code, message, page }) => ({
      code,
      message: message.key === statedWarning ? String(message.params.text ?? '') : wording(message),
      page,
    })),
  };
}
