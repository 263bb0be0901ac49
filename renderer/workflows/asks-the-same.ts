import type { Criterion } from '../domain/vacancy/vacancy.ts';

/** All that a verdict on a criterion hangs on; its weight and place in the grid do not matter. */
const substance = ({ kind, importance, label, params, equivalents, invoked }: Criterion): string =>
  JSON.stringify([kind, importance, label, params, equivalents, invoked ?? true]);

/** Two criteria of different versions of a grid ask the same, whatever they weigh. */
export function asksTheSame(a: Criterion | undefined, b: Criterion | undefined): boolean {
  return a !== undefined && b !== undefined && a.id === b.id && substance(a) === substance(b);
}
