const extensionOf = (path: string): string => /\.[\p{L}\p{N}]{1,5}$/u.exec(path)?.[0].toLowerCase() ?? '';

/**
 * Names that say nothing about a person for files that came in under any: a code, the file's place among the given ones, and its
 * extension. A member of an archive is named after the archive.
 */
export function coverFileNames(code: string, files: readonly string[]): (file: string) => string {
  const names = new Map(files.map((file, index) => [file, `${code}/${index + 1}${extensionOf(file)}`]));
  return (file) => {
    const archive = names.has(file) ? undefined : files.find((path) => file.startsWith(`${path}/`));
    if (archive === undefined) return names.get(file) ?? (file === '' ? '' : code + extensionOf(file));
    return `${names.get(archive)}/…${extensionOf(file)}`;
  };
}
