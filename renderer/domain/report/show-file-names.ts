import type { ReportCandidate } from './report-input.ts';

const extensionOf = (path: string): string => /\.[\p{L}\p{N}]{1,5}$/u.exec(path)?.[0].toLowerCase() ?? '';

/**
 * Names that say nothing about a person for files that came in under any: the candidate's code, the file's place among the
 * candidate's, and its extension. A member of an archive is named after the archive.
 */
export function showFileNames(candidates: readonly ReportCandidate[], codeOf: (candidate: ReportCandidate) => string) {
  const names = new Map(
    candidates.flatMap((candidate) =>
      candidate.files.map((file, index) => [file, `${codeOf(candidate)}/${index + 1}${extensionOf(file)}`] as const),
    ),
  );
  return (file: string): string => {
    const known = names.get(file);
    if (known) return known;
    const archive = [...names.keys()].find((path) => file.startsWith(`${path}/`));
    return archive ? `${names.get(archive)}/…${extensionOf(file)}` : extensionOf(file);
  };
}
