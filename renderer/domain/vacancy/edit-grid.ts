import { settleWeights } from './default-weights.ts';
import type { Criterion, CriterionKind, CriterionParams, Importance, Vacancy } from './vacancy.ts';

/** Every kind of criterion, in the order in which they are offered. */
export const criterionKinds = [
  'nationality',
  'age',
  'education',
  'experience',
  'language',
  'skill',
  'license',
  'document',
] as const satisfies readonly CriterionKind[];

/** Params of a criterion that nobody has filled in yet. Ages count on the closing date, which is `on`. */
function emptyParams(on: string): CriterionParams {
  return {
    nationality: { anyOf: [] },
    age: { on },
    education: { minLevel: 6, fields: [], relatedAccepted: true },
    experience: { minYears: 1, domains: [] },
    language: { code: 'fr', minLevel: 'B2' },
    skill: {},
    document: { type: 'cv' },
    license: { type: '' },
  };
}

const referenceDate = ({ closesOn, publishedOn }: Vacancy): string => (closesOn ?? publishedOn ?? '').slice(0, 10);

/** An id that no criterion of the grid has: the kind with the first free number. */
function freeId(vacancy: Vacancy, kind: CriterionKind): string {
  const taken = new Set(vacancy.criteria.map((criterion) => criterion.id));
  let number = 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

const withCriteria = (vacancy: Vacancy, criteria: readonly Criterion[]): Vacancy => ({ ...vacancy, criteria });

/** Adds a required criterion at the end, with weight 0. */
export function addCriterion(vacancy: Vacancy, kind: CriterionKind): Vacancy {
  const added = {
    id: freeId(vacancy, kind),
    kind,
    importance: 'required',
    label: '',
    weight: 0,
    params: emptyParams(referenceDate(vacancy))[kind],
    source: null,
    equivalents: [],
  } as Criterion;
  return withCriteria(vacancy, [...vacancy.criteria, added]);
}

/** Puts a changed criterion in the place of the one with its id. */
export function replaceCriterion(vacancy: Vacancy, changed: Criterion): Vacancy {
  return withCriteria(
    vacancy,
    vacancy.criteria.map((criterion) => (criterion.id === changed.id ? changed : criterion)),
  );
}

/** Changes one criterion in what it is; weights follow where it begins or ceases to carry points. */
function transform(vacancy: Vacancy, id: string, change: (criterion: Criterion) => Criterion): Vacancy {
  const criteria = vacancy.criteria.map((criterion) => (criterion.id === id ? change(criterion) : criterion));
  return withCriteria(vacancy, settleWeights(vacancy.criteria, criteria));
}

/** Gives a criterion another kind, with that kind's empty params. A criterion that keeps its kind keeps its params. */
export function changeKind(vacancy: Vacancy, id: string, kind: CriterionKind): Vacancy {
  const params = emptyParams(referenceDate(vacancy))[kind];
  return transform(vacancy, id, (criterion) => (criterion.kind === kind ? criterion : ({ ...criterion, kind, params } as Criterion)));
}

/** Makes a criterion required or desirable; a required one is always invoked. */
export function setImportance(vacancy: Vacancy, id: string, importance: Importance): Vacancy {
  return transform(vacancy, id, ({ invoked, ...criterion }) => ({
    ...criterion,
    importance,
    ...(invoked === false && importance === 'desirable' ? { invoked } : {}),
  }));
}

/** Invokes a desirable criterion, or leaves it out of the judgement. A required one stays as it is. */
export function setInvoked(vacancy: Vacancy, id: string, isInvoked: boolean): Vacancy {
  return transform(vacancy, id, (criterion) => {
    const { invoked: _invoked, ...rest } = criterion;
    return isInvoked || criterion.importance === 'required' ? rest : { ...rest, invoked: false };
  });
}

/** Takes a criterion out; a sentence of the notice that it came from is listed as unused again. */
export function removeCriterion(vacancy: Vacancy, id: string): Vacancy {
  const removed = vacancy.criteria.find((criterion) => criterion.id === id);
  const criteria = vacancy.criteria.filter((criterion) => criterion.id !== id);
  const quote = removed?.source?.quote;
  const orphaned = quote !== undefined && !criteria.some((criterion) => criterion.source?.quote === quote);
  return {
    ...withCriteria(vacancy, criteria),
    unusedSentences: removed?.source && orphaned ? [...vacancy.unusedSentences, removed.source] : vacancy.unusedSentences,
  };
}

/** Moves a criterion to a place in the list, from 0; a place outside is the nearest one inside. */
export function moveCriterion(vacancy: Vacancy, id: string, to: number): Vacancy {
  const from = vacancy.criteria.findIndex((criterion) => criterion.id === id);
  const criterion = vacancy.criteria[from];
  if (!criterion) return vacancy;
  const rest = vacancy.criteria.filter((each) => each.id !== id);
  const place = Math.max(0, Math.min(to, rest.length));
  return withCriteria(vacancy, [...rest.slice(0, place), criterion, ...rest.slice(place)]);
}
