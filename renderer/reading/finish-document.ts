import type { Document } from '../domain/document/document.ts';
import { detectLanguage } from '../domain/text/detect-language.ts';
import { triage } from './triage.ts';

/** A document with the language of the whole and of each block, and with what a person should look at. */
export function finishDocument(document: Document): Document {
  const pages = document.pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) => ({ ...block, language: detectLanguage(block.lines.map((line) => line.text).join(' ')) })),
  }));
  const language = detectLanguage(pages.flatMap((page) => page.blocks.flatMap((block) => block.lines.map((line) => line.text))).join('\n'));
  const finished = { ...document, pages, language };
  return { ...finished, doubts: [...document.doubts, ...triage(finished)] };
}
