import type { CriterionKind, CriterionParams, Importance } from '../vacancy.ts';
import type { Clause } from './clause.ts';

interface DraftOf<K extends CriterionKind> {
  readonly kind: K;
  readonly importance: Importance;
  readonly label: string;
  readonly params: CriterionParams[K];
  readonly quote: string;
  readonly page: number;
  /** What its id is made of after the kind: `master`, `2y`, words of the label. */
  readonly idWords: string;
}
/** A criterion before it has an id and a weight. */
export type Draft = { readonly [K in CriterionKind]: DraftOf<K> }[CriterionKind];

/** A criterion from a clause: importance, quotation and page are those of the clause, the label its words unless others are given. */
export function draft<K extends CriterionKind>(
  clause: Clause,
  kind: K,
  params: CriterionParams[K],
  idWords: string,
  label: string = clause.text,
): DraftOf<K> {
  const { importance, quote, page } = clause;
  return { kind, importance, label, params, quote, page, idWords };
}
