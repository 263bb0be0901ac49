/** What counts here of the panel's choice on applications that look like one person's. */
interface Settled {
  readonly applicationIds: readonly string[];
  readonly choice: 'keepAll' | 'keepOne' | 'merge';
}

const keyOf = (ids: readonly string[]): string => [...ids].sort().join('\n');

/** The groups that the panel has not settled: neither chosen about as they are, nor holding an application that was joined or set aside. */
export function listOpenDuplicates<T extends { readonly ids: readonly string[] }>(
  groups: readonly T[],
  choices: readonly Settled[],
): readonly T[] {
  const settled = new Set(choices.map(({ applicationIds }) => keyOf(applicationIds)));
  const held = new Set(choices.filter(({ choice }) => choice !== 'keepAll').flatMap(({ applicationIds }) => applicationIds));
  return groups.filter(({ ids }) => !settled.has(keyOf(ids)) && !ids.some((id) => held.has(id)));
}
