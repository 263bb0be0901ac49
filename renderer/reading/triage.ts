import kinds from '../../resources/lexicons/document-kinds.json' with { type: 'json' };
import type { Document, Doubt } from '../domain/document/document.ts';
import { listLines, type PlacedLine } from '../domain/document/place.ts';
import { fold } from '../domain/text/fold.ts';

const supportedLanguages: ReadonlySet<string> = new Set(['fr', 'en', 'es', 'ar', 'pt', 'nl', 'zgh']);
/** Applications longer than this are whole dossiers: a person should see what is what. */
const manyPages = 15;
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\.\p{L}{2,20}/giu;
const titles: ReadonlySet<string> = new Set(
  kinds.flatMap((entry) => (entry.kind === 'cv' ? [entry.fr, entry.en, entry.es, entry.ar, entry.pt, entry.nl].flat().map(fold) : [])),
);

/** In characters, marks included. */
const longestTitle = 80;

const isTitle = (text: string): boolean =>
  titles.has(
    fold(text)
      .replace(/[^\p{L} ]/gu, '')
      .trim(),
  );

/** What about a document, as a whole, a person should look at before relying on what was read. */
export function triage(document: Document): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (code: Doubt['code'], detail: string): void => {
    doubts.push({ code, file: document.file, page: null, detail });
  };
  if (document.language !== null && !supportedLanguages.has(document.language)) doubt('unsupported-language', document.language);
  if (document.pages.length > manyPages) doubt('many-pages', String(document.pages.length));
  if (holdsSeveralPeople(listLines(document))) doubt('several-people', '');
  return doubts;
}

/**
 * Several CVs that follow each other and share no e-mail address. One person's CV in two languages has the same address in both.
 */
function holdsSeveralPeople(lines: readonly PlacedLine[]): boolean {
  const addresses: Set<string>[] = [];
  let titlePage = 0;
  for (const { text, page, kind } of lines) {
    if (kind !== 'header' && page !== titlePage && text.length <= longestTitle && isTitle(text)) {
      addresses.push(new Set());
      titlePage = page;
    }
    if (text.includes('@')) for (const found of text.match(address) ?? []) addresses.at(-1)?.add(found.toLowerCase());
  }
  const [first, ...others] = addresses.filter((found) => found.size > 0);
  return first !== undefined && others.some((found) => [...found].every((one) => !first.has(one)));
}
