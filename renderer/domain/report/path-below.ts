/** Path of a file below what was given. A leading `/` marks a file of another application that was merged in: it has its folder already. */
export function pathBelow(folder: string | null, file: string): string {
  if (file.startsWith('/')) return file.slice(1);
  return folder === null || file === '' ? file : `${folder}/${file}`;
}
