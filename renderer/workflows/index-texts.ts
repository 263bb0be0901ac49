import { foldDocuments } from '../domain/search/fold-documents.ts';
import { listAllDocuments } from '../storage/repositories/merged.ts';
import { listWithoutText, putTexts } from '../storage/repositories/texts.ts';
import type { WorkflowContext } from './context.ts';

/** Applications between two breaths of the window. */
const chunk = 25;

/** Makes the texts of applications that were read before texts were kept, of a vacancy or of all. Returns how many. */
export async function indexTexts(
  { db }: WorkflowContext,
  vacancyId: string | null,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<number> {
  const missing = await listWithoutText(db, vacancyId);
  for (let from = 0; from < missing.length && !options.signal?.aborted; from += chunk) {
    const records = await Promise.all(
      missing.slice(from, from + chunk).map(async (application) => ({
        applicationId: application.id,
        vacancyId: application.vacancyId,
        text: foldDocuments((await listAllDocuments(db, application)).map(({ document }) => document)),
      })),
    );
    await putTexts(db, records);
    options.onProgress?.(Math.min(from + chunk, missing.length), missing.length);
  }
  return missing.length;
}
