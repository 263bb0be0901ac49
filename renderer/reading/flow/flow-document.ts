import type { Block, Document, DocumentFormat, Doubt } from '../../domain/document/document.ts';

/** A Document of a format that has no pages of its own: one page, no geometry. */
export function flowDocument(file: string, format: DocumentFormat, blocks: readonly Block[], doubts: readonly Doubt[] = []): Document {
  return { file, format, pages: [{ number: 1, width: 0, height: 0, origin: 'text', blocks }], language: null, doubts };
}
