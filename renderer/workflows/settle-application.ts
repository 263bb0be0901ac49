import type { ApplicationRecord, GridVersionRecord } from '../storage/records.ts';
import { listDocuments, putFacts } from '../storage/repositories/applications.ts';
import { putAssessments } from '../storage/repositories/assessments.ts';
import { getVacancy } from '../storage/repositories/vacancies.ts';
import { chooseAsOf } from './choose-as-of.ts';
import type { WorkflowContext } from './context.ts';

/** Interprets the documents of an application that was read to the end, and judges it on the grid in force, if there is one. */
export async function settleApplication(
  context: WorkflowContext,
  application: ApplicationRecord,
  grid: GridVersionRecord | null,
): Promise<void> {
  const documents = (await listDocuments(context.db, application.id)).map((record) => record.document);
  if (documents.length === 0) return putFacts(context.db, application, null);
  const vacancy = grid?.vacancy ?? (await getVacancy(context.db, application.vacancyId)).draft;
  const asOf = grid?.asOf ?? chooseAsOf(vacancy, context.today());
  const facts = context.engine.interpretApplication(documents, { defaultCountry: vacancy.country, asOf });
  await putFacts(context.db, application, { facts, asOf });
  if (!grid) return;
  const assessment = context.engine.assess(facts, grid.vacancy, grid.asOf);
  await putAssessments(context.db, [{ gridId: grid.id, applicationId: application.id, assessment }]);
}
