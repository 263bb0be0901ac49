import type { Failure } from '../domain/document/document.ts';
import type { ReadProgress } from '../reading/read-options.ts';
import type { WorkflowContext } from './context.ts';
import { createVacancy } from './create-vacancy.ts';

export type ImportedNotice = { readonly ok: true; readonly vacancyId: string } | { readonly ok: false; readonly failure: Failure };

/** Reads a notice (a file, or pasted text as a `.txt`), turns it into a draft grid, and stores both. Rejects with the signal's reason where it is called off. */
export async function importNotice(
  context: WorkflowContext,
  input: { readonly name: string; readonly bytes: Uint8Array },
  options: { readonly ocr: boolean; readonly signal?: AbortSignal; readonly onProgress?: (progress: ReadProgress) => void },
): Promise<ImportedNotice> {
  const reader = context.openReader({ ocr: options.ocr });
  try {
    // The reader takes the bytes over, and they are still to be stored.
    const { ocr: _ocr, ...call } = options;
    const outcome = await reader.read({ ...input, bytes: input.bytes.slice() }, call);
    if (!outcome.ok) return outcome;
    const [document] = outcome.documents;
    if (!document) return { ok: false, failure: { file: input.name, code: 'no-text', detail: 'no document' } };
    const vacancy = await context.engine.interpretNotice(document, options.signal);
    options.signal?.throwIfAborted();
    if (!vacancy) return { ok: false, failure: { file: input.name, code: 'timed-out', detail: 'interpreting the notice' } };
    const vacancyId = await createVacancy(context, vacancy, { document, bytes: input.bytes });
    return { ok: true, vacancyId };
  } finally {
    reader.close();
  }
}
