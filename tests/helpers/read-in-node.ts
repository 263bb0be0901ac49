import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Document } from '../../renderer/domain/document/document.ts';
import { defaultReadLimits } from '../../renderer/reading/limits.ts';
import { readFile as read } from '../../renderer/reading/read-file.ts';
import { nodeEngines } from './node-engines.ts';

/** Reads a file with the same readers as the app; throws what the app would list as a failure. */
export async function readInNode(path: string, { ocr = true } = {}): Promise<readonly Document[]> {
  const input = { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
  const outcome = await read(input, { ocr, limits: defaultReadLimits }, nodeEngines);
  if (!outcome.ok) throw new Error(`${outcome.failure.file}: ${outcome.failure.code} (${outcome.failure.detail})`);
  return outcome.documents;
}
