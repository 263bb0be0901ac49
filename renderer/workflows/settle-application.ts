import type { Document } from '../domain/document/document.ts';
import { foldDocuments } from '../domain/search/fold-documents.ts';
import type { GridVersionRecord, VacancyRecord } from '../storage/records.ts';
import type { ReadApplication } from '../storage/repositories/applications.ts';
import { chooseAsOf } from './choose-as-of.ts';
import type { WorkflowContext } from './context.ts';

/** What an application came to: read (null when no file gave a document), or a rule that failed on it. */
export type Settlement =
  | { readonly kind: 'settled'; readonly read: ReadApplication | null }
  | { readonly kind: 'failed'; readonly detail: string };

/**
 * Interprets the documents of an application that was read to the end, and judges it on the grid in force, if there is one. Where a
 * rule throws, which is a fault of the program, this application alone goes to the failures and the run goes on.
 */
export function settleApplication(
  { engine, today }: WorkflowContext,
  documents: readonly Document[],
  grid: GridVersionRecord | VacancyRecord['draft'],
): Settlement {
  if (documents.length === 0) return { kind: 'settled', read: null };
  const isFrozen = 'frozenAt' in grid;
  const vacancy = isFrozen ? grid.vacancy : grid;
  const asOf = isFrozen ? grid.asOf : chooseAsOf(vacancy, today());
  try {
    const facts = engine.interpretApplication(documents, { defaultCountry: vacancy.country, asOf });
    const judged = isFrozen ? { gridId: grid.id, assessment: engine.assess(facts, vacancy, asOf), rules: engine.rules } : null;
    return { kind: 'settled', read: { facts, asOf, country: vacancy.country, judged, text: foldDocuments(documents) } };
  } catch (error) {
    return { kind: 'failed', detail: `a rule failed: ${error instanceof Error ? error.name : 'unknown'}` };
  }
}
