/** The first and the last of some keys; of none, bounds that hold nothing. */
export function boundsOf(keys: readonly string[]): readonly [first: string, last: string] {
  const sorted = [...keys].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}
