import { fold } from '../../text/fold.ts';
import { findWordEnd, findWordStart } from './scan-words.ts';
import { stemWord } from './stem.ts';
import { acronyms, stopwords } from './words.ts';

/** What is known of a word whatever text it stands in. */
export interface WordForm {
  readonly folded: string;
  readonly stems: readonly string[];
  /** Written in capitals throughout, as acronyms are. */
  readonly capitals: boolean;
  readonly stopword: boolean;
}

/** A word of a text, with its UTF-16 offsets. */
export interface Token {
  readonly form: WordForm;
  readonly from: number;
  readonly to: number;
  /** Punctuation that parts items or sentences stands before this word (or before the function words that precede it). */
  readonly parted: boolean;
}

const parting = /[,;:.()[\]|•!?\t\u060c\u061b]|\s[-–—/]\s/u;
const forms = new Map<string, WordForm>();
/** Bound of the memory for word forms; the vocabulary of some tens of thousands of CVs. */
const maxForms = 200_000;

function formOf(raw: string): WordForm {
  const known = forms.get(raw);
  if (known) return known;
  if (forms.size >= maxForms) forms.clear();
  const folded = fold(raw);
  const capitals = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  const form = {
    folded,
    stems: stemWord(folded),
    capitals,
    stopword: stopwords.has(folded) && !(capitals && (raw.length > 2 || acronyms.has(raw))),
  };
  forms.set(raw, form);
  return form;
}

/** Most words have a blank alone between them. */
const isParted = (text: string, from: number, to: number): boolean =>
  (to - from > 1 || text[from] !== ' ') && parting.test(text.slice(from, to));

/** Every word of a text, function words included. */
export function listTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (let from = findWordStart(text, 0); from < text.length; from = findWordStart(text, end)) {
    const parted = isParted(text, end, from);
    end = findWordEnd(text, from);
    tokens.push({ form: formOf(text.slice(from, end)), from, to: end, parted });
  }
  return tokens;
}

/** The words that can carry meaning; punctuation before a dropped function word is kept with the next word. */
export function listContentTokens(text: string, tokens = listTokens(text)): readonly Token[] {
  const content: Token[] = [];
  let parted = false;
  for (const token of tokens) {
    parted ||= token.parted;
    if (token.form.stopword) continue;
    content.push(parted && !token.parted ? { ...token, parted } : token);
    parted = false;
  }
  return content;
}
