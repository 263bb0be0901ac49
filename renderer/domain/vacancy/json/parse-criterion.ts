import { carriesPoints } from '../default-weights.ts';
import type { Criterion, CriterionKind, CriterionOf, CriterionSource } from '../vacancy.ts';
import { isObject, type JsonObject, type Problems, readerOf } from './checked.ts';
import { criterionKinds, parseParams } from './parse-params.ts';

/**
 * Where a criterion stands in the notice; page 1 where none is given. Null without a source or, with a problem, for anything but an
 * object.
 */
export function parseSource(value: unknown, path: string, problems: Problems): CriterionSource | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) {
    problems.add('wrong-value', path);
    return null;
  }
  const reader = readerOf(value, path, problems);
  return { page: reader.number('page', 1, 1), quote: reader.text('quote', '') };
}

/** One member of `criteria`; null, with a problem, where its kind is not one of the contract. */
export function parseCriterion(
  object: JsonObject,
  path: string,
  problems: Problems,
  referenceDate: string | null,
): { readonly criterion: Criterion; readonly weightGiven: boolean } | null {
  const reader = readerOf(object, path, problems);
  const kind = reader.oneOf('kind', criterionKinds, null);
  const importance = reader.oneOf('importance', ['required', 'desirable'] as const, null);
  if (!reader.has('importance')) problems.add('missing', reader.path('importance'));
  if (kind === null) {
    if (!reader.has('kind')) problems.add('missing', reader.path('kind'));
    return null;
  }
  const build = <K extends CriterionKind>(kind: K): CriterionOf<K> => ({
    id: reader.requiredText('id'),
    kind,
    importance: importance ?? 'required',
    label: reader.requiredText('label'),
    weight: reader.number('weight', 0),
    params: parseParams(kind, object.params, reader.path('params'), problems, referenceDate),
    source: parseSource(object.source, reader.path('source'), problems),
    equivalents: reader.texts('equivalents'),
    ...(importance === 'desirable' && !reader.flag('invoked', true) ? { invoked: false as const } : {}),
  });
  const criterion = build(kind) as Criterion;
  return { criterion: carriesPoints(criterion) ? criterion : { ...criterion, weight: 0 }, weightGiven: reader.has('weight') };
}
