import { coverFileNames } from '../blind/file-names.ts';
import type { ReportCandidate } from './report-input.ts';

/** Names that say nothing about a person for all files that came in, each under its candidate's code. */
export function showFileNames(candidates: readonly ReportCandidate[], codeOf: (candidate: ReportCandidate) => string) {
  const covers = candidates.map((candidate) => ({ files: candidate.files, cover: coverFileNames(codeOf(candidate), candidate.files) }));
  const owners = new Map(covers.flatMap(({ files, cover }) => files.map((file) => [file, cover] as const)));
  return (file: string): string => {
    const owner = owners.get(file) ?? covers.find(({ files }) => files.some((path) => file.startsWith(`${path}/`)))?.cover;
    return owner ? owner(file) : coverFileNames('', [])(file);
  };
}
