import type { Doubt } from '../document/document.ts';
import { maskIdentity } from './mask-identity.ts';
import type { ReportRow } from './report.ts';

/** The doubts about an application, each once, files below what was given; blind, what identifies a person is covered. */
export function listWarnings({ candidate }: ReportRow, blind: boolean): readonly Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const doubt of [...(candidate.facts?.doubts ?? []), ...(candidate.assessment?.doubts ?? [])]) {
    const file = candidate.folder === null || doubt.file === '' ? doubt.file : `${candidate.folder}/${doubt.file}`;
    doubts.set(JSON.stringify([doubt.code, file, doubt.page, doubt.detail]), {
      ...doubt,
      file,
      detail: blind ? maskIdentity(doubt.detail, candidate.facts) : doubt.detail,
    });
  }
  return [...doubts.values()];
}
