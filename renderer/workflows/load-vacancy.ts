import type { Message } from '../domain/text/message.ts';
import type { WorkflowContext } from './context.ts';
import { importNotice } from './import-notice.ts';
import { importVacancyJson } from './import-vacancy-json.ts';

export type LoadedVacancy =
  | { readonly ok: true; readonly vacancyId: string }
  | { readonly ok: false; readonly problems: readonly Message[] };

/** Whether bytes are JSON text: the first sign that is no white space opens an object. */
const looksLikeJson = (bytes: Uint8Array): boolean => /^\ufeff?\s*\{/u.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/** Stores a vacancy from a vacancy.json or from a notice in any format that is read. */
export async function loadVacancy(
  context: WorkflowContext,
  input: { readonly name: string; readonly bytes: Uint8Array },
  options: { readonly ocr: boolean; readonly signal?: AbortSignal },
): Promise<LoadedVacancy> {
  if (looksLikeJson(input.bytes)) return importVacancyJson(context, new TextDecoder().decode(input.bytes));
  const imported = await importNotice(context, input, options);
  if (imported.ok) return imported;
  return { ok: false, problems: [{ key: `failure.${imported.failure.code}`, params: {} }] };
}
