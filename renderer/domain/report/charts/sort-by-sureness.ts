import type { Robustness } from '../../screening/robustness.ts';

/** `sure`: on the short list however it is weighed; `edge`: now on it, now not; `out`: never or hardly ever. */
export type Sureness = 'sure' | 'edge' | 'out';

/** From this share of the weightings on a place on the short list is sure; up to what it leaves, out of reach. */
const sureFrom = 0.95;

/** How sure a place on the short list is, by the share of weightings that give it. */
function surenessOf({ inTop }: Pick<Robustness, 'inTop'>): Sureness {
  if (inTop >= sureFrom) return 'sure';
  return inTop > 1 - sureFrom ? 'edge' : 'out';
}

/** The applications by how sure their place on the short list is, in the order they come in. */
export function sortBySureness(robustness: readonly Robustness[]): Readonly<Record<Sureness, readonly string[]>> {
  const idsOf = (wanted: Sureness): readonly string[] => robustness.filter((each) => surenessOf(each) === wanted).map(({ id }) => id);
  return { sure: idsOf('sure'), edge: idsOf('edge'), out: idsOf('out') };
}
