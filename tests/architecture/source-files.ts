import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the checkout. */
export const root = join(import.meta.dirname, '..', '..');

/** A source file: its path from the checkout with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All scripts and style sheets below the given folders. */
export function sourceFiles(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs|cjs|js|css)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}
