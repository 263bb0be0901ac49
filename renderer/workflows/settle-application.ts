import type { Facts } from '../domain/candidate/facts.ts';
import type { Document } from '../domain/document/document.ts';
import type { Assessment } from '../domain/screening/verdict.ts';
import type { Vacancy } from '../domain/vacancy/vacancy.ts';
import type { ApplicationRecord, GridVersionRecord } from '../storage/records.ts';
import { listDocuments, putFacts } from '../storage/repositories/applications.ts';
import { putAssessments } from '../storage/repositories/assessments.ts';
import { failApplication } from '../storage/repositories/imports.ts';
import { getVacancy } from '../storage/repositories/vacancies.ts';
import { chooseAsOf } from './choose-as-of.ts';
import type { WorkflowContext } from './context.ts';

interface Settled {
  readonly facts: Facts;
  readonly asOf: string;
  readonly assessment: Assessment | null;
}

function settle(context: WorkflowContext, documents: readonly Document[], grid: GridVersionRecord | null, draft: Vacancy): Settled {
  const vacancy = grid?.vacancy ?? draft;
  const asOf = grid?.asOf ?? chooseAsOf(vacancy, context.today());
  const facts = context.engine.interpretApplication(documents, { defaultCountry: vacancy.country, asOf });
  return { facts, asOf, assessment: grid ? context.engine.assess(facts, grid.vacancy, grid.asOf) : null };
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
  if (documents.length === 0) return putFacts(db, application, null);
  const { draft } = await getVacancy(db, application.vacancyId);
  let settled: Settled;
  try {
    settled = settle(context, documents, grid, draft);
  } catch (error) {
    return failApplication(db, application, `a rule failed: ${error instanceof Error ? error.name : 'unknown'}`);
  }
  const { facts, asOf, assessment } = settled;
  await putFacts(db, application, { facts, asOf });
  if (grid && assessment) await putAssessments(db, [{ gridId: grid.id, applicationId: application.id, assessment }]);
}
