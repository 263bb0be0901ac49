import type { Document } from '../../renderer/domain/document/document.ts';
import { defaultReadLimits, type ReadLimits } from '../../renderer/reading/limits.ts';
import type { ReadOutcome } from '../../renderer/reading/outcome.ts';
import { readFile } from '../../renderer/reading/read-file.ts';
import { nodeEngines } from './node-engines.ts';

/** Reads bytes as the app would, without recognition unless asked for. */
export function readBytes(
  bytes: Uint8Array,
  { name = 'cv', ocr = false, limits = {} as Partial<ReadLimits>, password = undefined as string | undefined } = {},
): Promise<ReadOutcome> {
  const options = { ocr, limits: { ...defaultReadLimits, ...limits }, ...(password === undefined ? {} : { password }) };
  return readFile({ name, bytes }, options, nodeEngines);
}

/** Reads bytes that are expected to give one document. */
export async function readOne(bytes: Uint8Array): Promise<Document> {
  const outcome = await readBytes(bytes);
  const [document] = outcome.ok ? outcome.documents : [];
  if (document === undefined) throw new Error(`not read: ${JSON.stringify(outcome)}`);
  return document;
}

/** A document as `kind: text` a block, lines joined by ` / ` and tabs as `⇥`. */
export function show(document: Document): readonly string[] {
  return document.pages.flatMap((page) =>
    page.blocks.map(
      (block) =>
        `${block.kind}: ${block.lines
          .map((line) => line.text)
          .join(' / ')
          .replaceAll('\t', '⇥')}`,
    ),
  );
}
