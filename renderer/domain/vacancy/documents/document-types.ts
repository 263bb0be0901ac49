import lexicon from '../../../../resources/lexicons/notice-documents.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { keyFinder, type PhraseHit, wordFinder } from '../notice/phrases.ts';

const types = keyFinder(lexicon.types);
const notDocuments = wordFinder(lexicon.notDocuments);
const companies = wordFinder(lexicon.forCompanies);
const online = new RegExp(String.raw`^\s*${foldedWords(lexicon.online)}`, 'u');
const enclose = wordFinder(lexicon.enclose);

export type DocumentType = keyof typeof lexicon.types;

/** The documents that folded text names, from left to right; a form to fill in online is none. */
export function listDocumentTypes(folded: string): readonly PhraseHit<DocumentType>[] {
  const asked = notDocuments
    .findAll(folded)
    .reduce((text, { start, end }) => `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`, folded);
  return types.findAll(asked).filter(({ value, end }) => value !== 'applicationForm' || !online.test(folded.slice(end)));
}

/** Documents asked of companies only are nothing that a person applying lacks. */
export function isForCompanies(text: string): boolean {
  return companies.matches(fold(text));
}

/** True for folded text with a verb that asks to send or enclose something. */
export function asksToEnclose(folded: string): boolean {
  return enclose.matches(folded);
}
