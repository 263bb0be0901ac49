import type { Message } from '../domain/text/message.ts';
import { parseVacancyJson } from '../domain/vacancy/vacancy-json.ts';
import type { WorkflowContext } from './context.ts';
import { createVacancy } from './create-vacancy.ts';

export type ImportedVacancyJson =
  | { readonly ok: true; readonly vacancyId: string }
  | { readonly ok: false; readonly problems: readonly Message[] };

/** Stores the grid of a vacancy.json as a draft. */
export async function importVacancyJson(context: WorkflowContext, text: string): Promise<ImportedVacancyJson> {
  const parsed = parseVacancyJson(text);
  return parsed.ok ? { ok: true, vacancyId: await createVacancy(context, parsed.vacancy) } : parsed;
}
