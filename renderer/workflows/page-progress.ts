/** A file whose pages are being recognised, one after the other. */
export interface PageProgress {
  readonly fileId: string;
  readonly vacancyId: string;
  readonly file: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

let current: readonly PageProgress[] = [];
const listeners = new Set<() => void>();

function set(next: readonly PageProgress[]): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Says that a page of a file is about to be recognised. */
export function startPage(progress: PageProgress): void {
  const others = current.filter(({ fileId }) => fileId !== progress.fileId);
  set([...others, progress].toSorted((a, b) => (a.fileId < b.fileId ? -1 : 1)));
}

/** Says that a file is read, or given up. */
export function endPages(fileId: string): void {
  if (current.some((each) => each.fileId === fileId)) set(current.filter((each) => each.fileId !== fileId));
}

/** The files whose pages are being recognised in this window; the same list as long as nothing changes. */
export const pageProgress = {
  list: (): readonly PageProgress[] => current,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
