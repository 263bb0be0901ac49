import type { Document } from '../domain/document/document.ts';
import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import type { ApplicationRecord, GridVersionRecord } from '../storage/records.ts';
import { concludeApplication, listDocuments, type ReadApplication } from '../storage/repositories/applications.ts';
import { failApplication } from '../storage/repositories/imports.ts';
import { getVacancy } from '../storage/repositories/vacancies.ts';
import { chooseAsOf } from './choose-as-of.ts';
import type { WorkflowContext } from './context.ts';

function settle(context: WorkflowContext, documents: readonly Document[], grid: GridVersionRecord | null, draft: Vacancy): ReadApplication {
  const vacancy = grid?.vacancy ?? draft;
  const asOf = grid?.asOf ?? chooseAsOf(vacancy, context.today());
  const facts = context.engine.interpretApplication(documents, { defaultCountry: vacancy.country, asOf });
  const judged = grid ? { gridId: grid.id, assessment: context.engine.assess(facts, grid.vacancy, grid.asOf) } : null;
  return { facts, asOf, judged };
}

/**
 * Interprets the documents of an application that was read to the end, and judges it on the grid in force, if there is one. Where a
 * rule throws, which is a fault of the program, this application alone goes to the failures and the run goes on.
 */
export async function settleApplication(
  context: WorkflowContext,
  application: ApplicationRecord,
  grid: GridVersionRecord | null,
): Promise<void> {
  const { db } = context;
  const documents = (await listDocuments(db, application.id)).map((record) => record.document);
  if (documents.length === 0) return concludeApplication(db, application, null);
  const { draft } = await getVacancy(db, application.vacancyId);
  let read: ReadApplication;
  try {
    read = settle(context, documents, grid, draft);
  } catch (error) {
    return failApplication(db, application, `a rule failed: ${error instanceof Error ? error.name : 'unknown'}`);
  }
  await concludeApplication(db, application, read);
}
