import type { Facts } from '../domain/candidate/facts.ts';
import { type DuplicateGroup, type DuplicateItem, findDuplicates, toDuplicateItem } from '../domain/screening/duplicates.ts';
import { fold } from '../domain/text/fold.ts';
import { listApplications } from '../storage/repositories/applications.ts';
import type { StoredContext } from './context.ts';
import { sha256 } from './sha256.ts';
import { walkFacts } from './walk-facts.ts';

/** What of an application's facts is compared with the others'. */
export async function compareFacts(id: string, facts: Facts): Promise<DuplicateItem> {
  const text = fold(facts.passages.map((passage) => passage.evidence.quote).join(' ')).replace(/[^\p{L}\p{N}]+/gu, '');
  return toDuplicateItem(id, facts, text === '' ? null : await sha256(text));
}

/** Groups of a vacancy's applications that look like one person's, with the reasons, each as its own documents have it. */
export async function findDuplicateGroups(context: StoredContext, vacancyId: string): Promise<readonly DuplicateGroup[]> {
  const ids = (await listApplications(context.db, vacancyId)).filter(({ state }) => state === 'read').map(({ id }) => id);
  const items: DuplicateItem[] = [];
  for await (const { id, facts } of walkFacts(context, ids)) if (facts) items.push(await compareFacts(id, facts));
  return findDuplicates(items);
}
