import type { Translate } from '../domain/text/message.ts';
import { toVacancyJson } from '../domain/vacancy/vacancy-json.ts';
import type { BatchOutcome, BatchPorts, VacancyBatch } from '../platform/batch-job.ts';
import { getVacancy } from '../storage/repositories/vacancies.ts';
import type { WorkflowContext } from './context.ts';
import { writeJson } from './exports/write-json.ts';
import { loadVacancy } from './load-vacancy.ts';

/** Reads a notice and writes its grid as vacancy.json. */
export async function runVacancyBatch(
  context: WorkflowContext,
  batch: VacancyBatch,
  ports: BatchPorts,
  translate: Translate,
): Promise<BatchOutcome> {
  const bytes = await batch.notice.read();
  if (!bytes) return { status: 2, line: translate({ key: 'batch.noticeUnreadable', params: { file: batch.notice.name } }) };
  const loaded = await loadVacancy(context, { name: batch.notice.name, bytes }, { ocr: true });
  if (!loaded.ok) {
    const why = loaded.problems.map(translate).join(' ');
    return { status: 2, line: translate({ key: 'batch.vacancyProblem', params: { file: batch.notice.name, why } }) };
  }
  const { draft } = await getVacancy(context.db, loaded.vacancyId);
  await ports.write(batch.output, writeJson(toVacancyJson(draft, translate)));
  return { status: 0 };
}
