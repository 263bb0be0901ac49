/** A file as it comes in, not read yet. */
export interface IncomingFile {
  /** Path below what was dropped, with `/`: `dupont.pdf`, or `dupont/cv.pdf` for a folder's. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes, or null where they cannot be had. */
  readonly read: () => Promise<Uint8Array | null>;
}

/** One application: a file that stands alone, or a folder with all files below it. */
export interface IncomingApplication {
  /** Name of the file or the folder. */
  readonly name: string;
  readonly files: readonly IncomingFile[];
}

/** Files grouped into applications: each top-level file is one, each top-level folder is one; hidden files are left out. */
export function groupIncoming(files: readonly IncomingFile[]): readonly IncomingApplication[] {
  const groups = new Map<string, IncomingFile[]>();
  const visible = files.filter((file) => !file.name.split('/').some((part) => part.startsWith('.')));
  for (const file of visible.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const [top = file.name] = file.name.split('/');
    groups.set(top, [...(groups.get(top) ?? []), file]);
  }
  return [...groups].map(([name, members]) => ({ name, files: members }));
}
