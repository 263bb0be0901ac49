import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Document } from '../../renderer/domain/document/document.ts';
import type { Engines } from '../../renderer/reading/engines.ts';
import { defaultReadLimits } from '../../renderer/reading/limits.ts';
import { readFile as read } from '../../renderer/reading/read-file.ts';

const require = createRequire(import.meta.url);

/** The engines of the reading room with their binary parts from disk. */
export const nodeEngines: Engines = {
  async loadAsset(name) {
    if (name === 'pdfium.wasm') return readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
    throw new Error(`no asset ${name}`);
  },
};

/** Reads a file with the same readers as the app; throws what the app would list as a failure. */
export async function readInNode(path: string): Promise<readonly Document[]> {
  const input = { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  const outcome = await read(input, { ocr: false, limits: defaultReadLimits }, nodeEngines);
  if (!outcome.ok) throw new Error(`${outcome.failure.file}: ${outcome.failure.code} (${outcome.failure.detail})`);
  return outcome.documents;
}
