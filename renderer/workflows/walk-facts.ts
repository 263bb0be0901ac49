import type { Facts } from '../domain/candidate/facts.ts';
import { getFacts } from '../storage/repositories/facts.ts';
import type { StoredContext } from './context.ts';

/** Applications whose facts are in memory at once: those of thousands would fill it. */
const slice = 100;

/** The facts of applications in their order, a slice of them at a time; null for one that is not read. */
export async function* walkFacts(
  { db }: StoredContext,
  ids: readonly string[],
): AsyncGenerator<{ readonly id: string; readonly facts: Facts | null }> {
  for (let from = 0; from < ids.length; from += slice) {
    const part = ids.slice(from, from + slice);
    const records = await getFacts(db, part);
    for (const [at, id] of part.entries()) yield { id, facts: records[at]?.facts ?? null };
  }
}
