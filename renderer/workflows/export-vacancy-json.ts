import type { Translate } from '../domain/text/message.ts';
import { toVacancyJson } from '../domain/vacancy/vacancy-json.ts';
import { getVacancy } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import type { ExportPorts } from './export-results.ts';
import { writeJson } from './exports/write-json.ts';

/** Saves the draft grid as a vacancy.json, which another machine takes in or batch mode screens by. */
export async function exportVacancyJson(
  { db }: WorkflowContext,
  request: { readonly vacancyId: string; readonly translate: Translate },
  ports: Pick<ExportPorts, 'saveFile'>,
): Promise<Awaited<ReturnType<ExportPorts['saveFile']>>> {
  const { draft } = await getVacancy(db, request.vacancyId);
  return ports.saveFile({ name: 'vacancy.json', bytes: writeJson(toVacancyJson(draft, request.translate)) });
}
