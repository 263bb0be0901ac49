/** Printed ASCII without the grave accent, and blanks. */
const plain = /^[ -_a-~\t\n]*$/;

/**
 * Text as it is compared, never as it is shown: compatibility forms folded (Unicode NFKD), Latin and Arabic marks and the
 * kashida dropped, alef, yeh and teh marbuta unified, apostrophes and dashes plain, lower case. `İ`-like cases aside, the
 * result is shorter than or as long as the input; use {@link foldKeepingOffsets} to come back to the original.
 */
export function fold(text: string): string {
  // Most words are ASCII and need no rule but the last.
  if (plain.test(text)) return text.toLowerCase();
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .toLowerCase();
  // With its accents gone, most of the rest is ASCII too.
  return plain.test(bare) ? bare : unify(bare);
}

/** One sign for those that mean the same. */
function unify(text: string): string {
  return text
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** Folded text with, for each of its UTF-16 units and its end, the offset in the original. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** {@link fold}, with the way back: `original.slice(offsets[i], offsets[j])` is what `text.slice(i, j)` came from. */
export function foldKeepingOffsets(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    // ASCII but the grave accent folds to itself in lower case: most of a text, spared the Unicode rules.
    const folded = character < '\u0080' && character !== '`' ? character.toLowerCase() : fold(character);
    for (let i = 0; i < folded.length; i += 1) offsets.push(at);
    text += folded;
    at += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}

/** The words (letters, marks and digits) of a folded text. */
export function listWords(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
