import type { Facts } from '../domain/candidate/facts.ts';
import { type DuplicateGroup, findDuplicates } from '../domain/screening/duplicates.ts';
import { fold } from '../domain/text/fold.ts';
import { listApplications } from '../storage/repositories/applications.ts';
import { getFacts } from '../storage/repositories/facts.ts';
import type { StoredContext } from './context.ts';
import { sha256 } from './sha256.ts';

/** Groups of applications that look like one person's, with the reasons; ids as they were given. */
export async function groupDuplicates(
  candidates: readonly { readonly id: string; readonly facts: Facts | null }[],
): Promise<readonly DuplicateGroup[]> {
  const items = [];
  for (const { id, facts } of candidates) {
    if (!facts) continue;
    const text = fold(facts.passages.map((passage) => passage.evidence.quote).join(' ')).replace(/[^\p{L}\p{N}]+/gu, '');
    items.push({ id, facts, textHash: text === '' ? null : await sha256(text) });
  }
  return findDuplicates(items);
}

/** The same for the applications of a vacancy, each as its own documents have it. */
export async function findDuplicateGroups(context: StoredContext, vacancyId: string): Promise<readonly DuplicateGroup[]> {
  const ids = (await listApplications(context.db, vacancyId)).filter(({ state }) => state === 'read').map(({ id }) => id);
  const facts = await getFacts(context.db, ids);
  return groupDuplicates(ids.map((id, index) => ({ id, facts: facts[index]?.facts ?? null })));
}
