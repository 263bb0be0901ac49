import type { Criterion, CriterionKind, CriterionParams, Importance, Vacancy } from '../../../../renderer/domain/vacancy/vacancy.ts';

/** A criterion of an invented notice. */
export function criterion<K extends CriterionKind>(
  kind: K,
  label: string,
  params: CriterionParams[K],
  more: { readonly id?: string; readonly importance?: Importance; readonly weight?: number; readonly equivalents?: readonly string[] } = {},
): Criterion {
  const { id = `${kind}-${label}`.slice(0, 40), importance = 'required', weight = 10, equivalents = [] } = more;
  return { id, kind, importance, label, weight, params, source: null, equivalents } as unknown as Criterion;
}

/** An invented notice at Agadir. */
export function buildVacancy(criteria: readonly Criterion[], more: Partial<Vacancy> = {}): Vacancy {
  return {
    id: 'test',
    title: 'Chargé·e de projet',
    reference: null,
    organisation: null,
    dutyStation: 'Agadir',
    country: 'MA',
    kind: 'post',
    grade: null,
    contractDuration: null,
    publishedOn: null,
    closesOn: '2024-04-07',
    language: 'fr',
    criteria,
    requiredDocuments: [],
    evaluation: null,
    warnings: [],
    unusedSentences: [],
    ...more,
  };
}
