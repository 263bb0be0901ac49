import headings from '../../../resources/lexicons/europass-headings.json' with { type: 'json' };
import type { Document, Doubt } from '../../domain/document/document.ts';
import { listLines } from '../../domain/document/place.ts';
import { fold, listWords } from '../../domain/text/fold.ts';
import type { EuropassCv, EuropassEntry } from './europass-cv.ts';

const mostDoubts = 8;
/** Lines within which the parts of one entry stand together on a page. */
const reach = 10;

/** Parts that a page must show together. */
interface Statement {
  readonly text: string;
  readonly parts: readonly string[];
}

/**
 * Where the XML attached to a Europass CV and its page disagree: a statement of the XML that the page does not show. The page is
 * what a person sees and what counts; a disagreement is a doubt for a person.
 */
export function compareWithPage(cv: EuropassCv, page: Document): readonly Doubt[] {
  const lines = listLines(page).map(({ text }) => listWords(fold(text)));
  const stretches = lines.map((_, at) => {
    const words = lines.slice(at, at + reach).flat();
    return { words: new Set(words), glued: words.join('') };
  });
  const isShown = ({ parts }: Statement): boolean => {
    const wanted = parts.flatMap((part) => listWords(fold(part)));
    // Letters set apart and words broken at a line's end stand in the text without its blanks.
    return stretches.some(({ words, glued }) => wanted.every((word) => words.has(word) || (word.length > 3 && glued.includes(word))));
  };
  return listStatements(cv)
    .filter((statement) => !isShown(statement))
    .slice(0, mostDoubts)
    .map(({ text }) => ({ code: 'conflicting-facts', file: page.file, page: null, detail: `XML: ${text}` }));
}

/** Statements that decide of identity and criteria. */
function listStatements(cv: EuropassCv): readonly Statement[] {
  const contacts = cv.contacts.filter((contact) => contact.includes('@'));
  const bornIn = cv.birthDate.match(/\d{4}/u)?.[0];
  return [
    ...[cv.name, ...contacts].filter(Boolean).map((text) => ({ text, parts: [text] })),
    ...(bornIn === undefined ? [] : [{ text: cv.birthDate, parts: [bornIn] }]),
    ...[...cv.experience, ...cv.education].map(stateEntry),
    // Names of languages come from codes; in other languages than these they are not known.
    ...(cv.locale in headings.languages ? cv.languages : []).map(({ name, levels }) => ({
      text: [name, ...levels].join(' '),
      parts: [name, ...levels],
    })),
  ];
}

function stateEntry({ from, to, title, organisation }: EuropassEntry): Statement {
  const years = [from, to].flatMap((date) => date.match(/\d{4}/u) ?? []);
  const period = [from, to].filter(Boolean).join(' – ');
  return { text: [period, title, organisation].filter(Boolean).join(', '), parts: [...years, title, organisation] };
}
