import type { ReportCandidate } from '../domain/report/report-input.ts';
import { findDuplicates } from '../domain/screening/duplicates.ts';
import { fold } from '../domain/text/fold.ts';
import { sha256 } from './sha256.ts';

/** Candidate ids of applications that look like one person's; each group once, in order. */
export async function listDuplicates(candidates: readonly ReportCandidate[]): Promise<readonly (readonly string[])[]> {
  const items = [];
  for (const { id, facts } of candidates) {
    if (!facts) continue;
    const text = fold(facts.passages.map((passage) => passage.evidence.quote).join(' ')).replace(/[^\p{L}\p{N}]+/gu, '');
    items.push({ id, facts, textHash: text === '' ? null : await sha256(text) });
  }
  return findDuplicates(items).map((group) => group.ids);
}
