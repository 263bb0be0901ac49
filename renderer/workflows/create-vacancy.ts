import type { Document } from '../domain/document/document.ts';
import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import { putContent } from '../storage/repositories/contents.ts';
import { putVacancy } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { sha256 } from './sha256.ts';

/** Stores a vacancy to work on, with its notice where it has one; returns its key. */
export async function createVacancy(
  context: WorkflowContext,
  draft: Vacancy,
  notice: { readonly document: Document; readonly bytes: Uint8Array } | null = null,
): Promise<string> {
  const id = context.newId();
  const at = context.now();
  const noticeHash = notice ? await sha256(notice.bytes) : null;
  if (notice && noticeHash) await putContent(context.db, noticeHash, notice.bytes);
  await putVacancy(context.db, { id, draft, notice: notice?.document ?? null, noticeHash, createdAt: at, updatedAt: at });
  return id;
}
