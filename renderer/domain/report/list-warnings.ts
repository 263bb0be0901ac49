import type { Doubt } from '../document/document.ts';
import type { ReportRow } from './report.ts';

/** The doubts about an application, each once, files below what was given. */
export function listWarnings({ candidate }: ReportRow): readonly Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const doubt of [...(candidate.facts?.doubts ?? []), ...(candidate.assessment?.doubts ?? [])]) {
    const file = candidate.folder === null || doubt.file === '' ? doubt.file : `${candidate.folder}/${doubt.file}`;
    doubts.set(JSON.stringify([doubt.code, file, doubt.page, doubt.detail]), { ...doubt, file });
  }
  return [...doubts.values()];
}
