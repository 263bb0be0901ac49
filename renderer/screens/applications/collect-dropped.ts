import type { DirectoryDropItem, DropItem, FileDropItem } from 'react-aria-components';
import type { IncomingFile } from '../../workflows/incoming.ts';

/** A file of the browser as workflows take it. */
function incomingFile(name: string, file: File): IncomingFile {
  return {
    name,
    size: file.size,
    // A file that was moved or locked since it was chosen cannot be read any more: that is a failure of this file, not of the import.
    read: async () => {
      try {
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        return null;
      }
    },
  };
}

async function walk(item: FileDropItem | DirectoryDropItem, parent: string): Promise<readonly IncomingFile[]> {
  const path = parent === '' ? item.name : `${parent}/${item.name}`;
  if (item.kind === 'file') return [incomingFile(path, await item.getFile())];
  const files: IncomingFile[] = [];
  for await (const entry of item.getEntries()) files.push(...(await walk(entry, path)));
  return files;
}

/** The path below the first folder. */
const belowTop = (path: string): string => path.slice(path.indexOf('/') + 1);

/**
 * All files below what was dropped. A folder dropped alone is the folder of all applications, so paths begin below it; where several
 * things are dropped at once, each is an application of its own.
 */
export async function collectDropped(items: readonly DropItem[]): Promise<readonly IncomingFile[]> {
  const dropped = items.filter((item): item is FileDropItem | DirectoryDropItem => item.kind !== 'text');
  const files = (await Promise.all(dropped.map((item) => walk(item, '')))).flat();
  const [only] = dropped;
  if (dropped.length !== 1 || only?.kind !== 'directory') return files;
  return files.map((file) => ({ ...file, name: belowTop(file.name) }));
}

/** Files chosen in a dialog: single ones by name, a chosen folder's by their path below it. */
export function collectChosen(chosen: FileList): readonly IncomingFile[] {
  return Array.from(chosen, (file) => incomingFile(file.webkitRelativePath ? belowTop(file.webkitRelativePath) : file.name, file));
}
