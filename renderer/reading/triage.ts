import type { Document, Doubt } from '../domain/document/document.ts';
import { listLines } from '../domain/document/place.ts';

const supportedLanguages: ReadonlySet<string> = new Set(['fr', 'en', 'es', 'ar', 'pt', 'nl']);
/** Applications longer than this are whole dossiers: a person should see what is what. */
const manyPages = 15;

/** What about a document, as a whole, a person should look at before relying on what was read. */
export function triage(document: Document): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (code: Doubt['code'], page: number | null = null, detail = ''): void => {
    doubts.push({ code, file: document.file, page, detail });
  };
  if (document.language !== null && !supportedLanguages.has(document.language)) doubt('unsupported-language', null, document.language);
  if (document.pages.length > manyPages) doubt('many-pages', null, String(document.pages.length));
  if (listLines(document).length > 0) {
    for (const page of document.pages) if (page.blocks.length === 0) doubt('no-text-on-page', page.number);
  }
  return doubts;
}
