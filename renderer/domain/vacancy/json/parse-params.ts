import { type CriterionKind, type CriterionParams, cefrLevels } from '../vacancy.ts';
import { isObject, type JsonObject, type Problems, type Reader, readerOf } from './checked.ts';

const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Reads one kind's params; `referenceDate` is what an age without a date of its own counts on, an empty one left to the panel. */
type ParamReader<K extends CriterionKind> = (reader: Reader, problems: Problems, referenceDate: string | null) => CriterionParams[K];

function readAge(reader: Reader, problems: Problems, referenceDate: string | null): CriterionParams['age'] {
  const min = reader.number('min', null);
  const max = reader.number('max', null);
  const on = reader.text('on', referenceDate ?? '');
  if (min === null && max === null) problems.add('missing', reader.path('max'));
  if (on !== '' && !isoDate.test(on)) problems.add('wrong-value', reader.path('on'));
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }), on };
}

function readEducation(reader: Reader, problems: Problems): CriterionParams['education'] {
  if (!reader.has('minLevel')) problems.add('missing', reader.path('minLevel'));
  const alternatives = reader.objects('alternatives').map(({ value, path }) => {
    const alternative = readerOf(value, path, problems);
    return { minLevel: alternative.number('minLevel', 0, 0, 8), minYears: alternative.number('minYears', 0) };
  });
  return {
    minLevel: reader.number('minLevel', 0, 0, 8),
    fields: reader.texts('fields'),
    relatedAccepted: reader.flag('relatedAccepted', false),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

function readExperience(reader: Reader): CriterionParams['experience'] {
  const withinYears = reader.number('withinYears', null);
  return {
    minYears: reader.number('minYears', 0),
    domains: reader.texts('domains'),
    ...(withinYears === null ? {} : { withinYears }),
  };
}

function readLanguage(reader: Reader, problems: Problems): CriterionParams['language'] {
  const anyOf = reader.texts('anyOf');
  const minLevel = reader.oneOf('minLevel', cefrLevels, null);
  if (anyOf.length > 0) return { anyOf, minLevel };
  const code = reader.text('code', '');
  if (code === '') problems.add('missing', reader.path('code'));
  return { code, minLevel };
}

const readers: { readonly [K in CriterionKind]: ParamReader<K> } = {
  nationality: (reader, problems) => {
    const anyOf = reader.texts('anyOf');
    if (anyOf.length === 0) problems.add('missing', reader.path('anyOf'));
    return { anyOf, ...(reader.flag('permit', false) ? { permit: true } : {}) };
  },
  age: readAge,
  education: readEducation,
  experience: readExperience,
  language: readLanguage,
  skill: () => ({}),
  document: (reader) => ({ type: reader.text('type', 'other') }),
  license: (reader) => ({ type: reader.text('type', 'other') }),
};

/** The kinds of criteria that vacancy.json knows. */
export const criterionKinds = Object.keys(readers) as readonly CriterionKind[];

/**
 * The params of one kind, as the contract of vacancy.json lists them: absent members take their default, wrong ones are problems.
 * @param referenceDate ISO 8601 date on which an age counts that names no date of its own
 */
export function parseParams<K extends CriterionKind>(
  kind: K,
  params: unknown,
  path: string,
  problems: Problems,
  referenceDate: string | null,
): CriterionParams[K] {
  const object: JsonObject = isObject(params) ? params : {};
  if (!isObject(params) && kind !== 'skill') problems.add(params === undefined ? 'missing' : 'wrong-value', path);
  return readers[kind](readerOf(object, path, problems), problems, referenceDate);
}
