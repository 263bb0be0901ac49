import type { CriterionSource } from '../../domain/vacancy/vacancy.ts';

/** Id of the highlight that marks a source in the notice: the same words on the same page are one highlight. */
export function sourceId({ page, quote }: CriterionSource): string {
  return `${page}:${quote}`;
}
