/** The records of `next`, each as the very object of `before` where it is the same: a table then draws only what changed. */
export function reuseUnchanged<T extends { readonly id: string }>(before: readonly T[], next: readonly T[]): readonly T[] {
  const known = new Map(before.map((record) => [record.id, record]));
  return next.map((record) => {
    const old = known.get(record.id);
    return old && JSON.stringify(old) === JSON.stringify(record) ? old : record;
  });
}
