import { coverDetail } from '../blind/cover-doubt.ts';
import { createIdentityFinder } from '../blind/find-identity.ts';
import type { Doubt } from '../document/document.ts';
import { pathBelow } from './path-below.ts';
import type { Report, ReportRow } from './report.ts';

/** The doubts about an application, each once, files below what was given; blind, what identifies a person is covered. */
export function listWarnings(
  { candidate }: ReportRow,
  { input: { blind }, showFile }: Pick<Report, 'input' | 'showFile'>,
): readonly Doubt[] {
  const find = createIdentityFinder(candidate.facts);
  const doubts = new Map<string, Doubt>();
  for (const doubt of [...(candidate.facts?.doubts ?? []), ...(candidate.assessment?.doubts ?? [])]) {
    const file = pathBelow(candidate.folder, doubt.file);
    doubts.set(JSON.stringify([doubt.code, file, doubt.page, doubt.detail]), {
      ...doubt,
      file: file === '' ? file : showFile(file),
      detail: blind ? coverDetail(doubt, find) : doubt.detail,
    });
  }
  return [...doubts.values()];
}
