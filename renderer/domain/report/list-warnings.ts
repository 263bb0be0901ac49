import type { Doubt } from '../document/document.ts';
import { covered, maskIdentity } from './mask-identity.ts';
import { pathBelow } from './path-below.ts';
import type { Report, ReportRow } from './report.ts';

/** Doubts whose detail is a name, a birth date or an age. */
const personal: ReadonlySet<Doubt['code']> = new Set([
  'several-people',
  'name-uncertain',
  'age-from-document',
  'conflicting-facts',
  'duplicate',
]);

const cover = ({ code, detail }: Doubt, { facts }: ReportRow['candidate']): string =>
  personal.has(code) && detail !== '' ? covered : maskIdentity(detail, facts);

/** The doubts about an application, each once, files below what was given; blind, what identifies a person is covered. */
export function listWarnings(
  { candidate }: ReportRow,
  { input: { blind }, showFile }: Pick<Report, 'input' | 'showFile'>,
): readonly Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const doubt of [...(candidate.facts?.doubts ?? []), ...(candidate.assessment?.doubts ?? [])]) {
    const file = pathBelow(candidate.folder, doubt.file);
    doubts.set(JSON.stringify([doubt.code, file, doubt.page, doubt.detail]), {
      ...doubt,
      file: file === '' ? file : showFile(file),
      detail: blind ? cover(doubt, candidate) : doubt.detail,
    });
  }
  return [...doubts.values()];
}
