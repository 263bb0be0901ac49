/** What a character is to a word: no part of it, a mark that carries it on, or what it may begin with; 0 until it was met. */
const outside = 1;
const mark = 2;
const inside = 3;

const carriesOn = /^[\p{M}\u0640\u00ad\u200b-\u200f]$/u;
const begins = /^[\p{L}\p{N}]$/u;

/** By code, for the basic plane: every line of every application passes here, and a pattern takes several times as long. */
const kinds = new Uint8Array(0x10000);

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  const kind = begins.test(character) ? inside : carriesOn.test(character) ? mark : outside;
  // Half of a pair says nothing of the pair that it begins.
  if (code < kinds.length && (code & 0xf800) !== 0xd800) kinds[code] = kind;
  return kind;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return outside;
  return kinds[text.charCodeAt(at)] || classify(text.codePointAt(at) ?? 0);
}

/** UTF-16 units of the character there. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** "e-learning" is one word, not the function word "e" and another. */
const prefixed = /[eE][-\u2010\u2011](?=\p{L}{3})/uy;

function skipPrefix(text: string, at: number): number {
  const first = text[at];
  if (first !== 'e' && first !== 'E') return at;
  prefixed.lastIndex = at;
  return prefixed.test(text) ? at + 2 : at;
}

/** Where the first word at or after `from` begins; the text's length where there is none. */
export function findWordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) !== inside) at += widthAt(text, at);
  return at;
}

/** Where the word that begins at `start` ends: letters, digits, marks, and one part more after an ampersand ("R&D"). */
export function findWordEnd(text: string, start: number): number {
  let at = skipPrefix(text, start);
  while (kindAt(text, at) !== outside) at += widthAt(text, at);
  if (text[at] !== '&' || kindAt(text, at + 1) !== inside) return at;
  at += 1;
  while (kindAt(text, at) === inside) at += widthAt(text, at);
  return at;
}
