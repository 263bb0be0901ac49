import type { Glyph } from './glyph.ts';

/** Accents that stand alone, and the combining mark of each (Unicode). */
const marks: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['¨', '\u0308'],
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['~', '\u0303'],
  ['¸', '\u0327'],
  ['ˇ', '\u030c'],
  ['˚', '\u030a'],
]);

/** Puts accents that are painted over a letter of their own, as old TeX fonts do, together with that letter. */
export function composeAccents(glyphs: readonly Glyph[]): Glyph[] {
  const result: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = result.at(-1);
    const composed = last && overlap(last, glyph) ? compose(last, glyph) : null;
    if (composed) result[result.length - 1] = composed;
    else result.push(glyph);
  }
  return result;
}

function compose(one: Glyph, two: Glyph): Glyph | null {
  const [accent, letter] = marks.has(one.text) ? [one, two] : [two, one];
  const mark = marks.get(accent.text);
  if (mark === undefined || !/^\p{L}$/u.test(letter.text)) return null;
  const text = (letter.text.replace('ı', 'i') + mark).normalize('NFC');
  return text.length === 1 ? { ...letter, index: Math.max(one.index, two.index), text } : null;
}

function overlap(one: Glyph, two: Glyph): boolean {
  const shared = Math.min(one.box[0] + one.box[2], two.box[0] + two.box[2]) - Math.max(one.box[0], two.box[0]);
  const narrow = Math.min(one.box[2], two.box[2]);
  return narrow > 0 && shared > 0.6 * narrow && Math.abs(one.origin[1] - two.origin[1]) < 0.4 * two.style.size;
}
