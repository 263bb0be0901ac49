import { directionOf } from '../../domain/document/layout/direction.ts';
import type { Glyph } from './glyph.ts';

/** Bullets and marks of the Symbol and Wingdings fonts, at their places in the private use area. */
const symbolBullets: Readonly<Record<number, string>> = {
  183: '•',
  167: '▪',
  168: '▪',
  108: '•',
  110: '■',
  111: '□',
  113: '□',
  118: '❖',
  216: '➢',
  224: '→',
  240: '➢',
  252: '✓',
  254: '☑',
};

const symbolFont = /symbol|wingding|webding|dingbat|marvosym/iu;
/** Fonts whose letters are pictures. */
const pictureFont = /wingding|webding|dingbat|marvosym/iu;
/** Fonts of icons and nothing else, whatever their codes stand for elsewhere. */
const iconFont = /awesome|(?<!lex|sil|rub)icon|icomoon|fontello|feather/iu;
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/u;

/**
 * Glyphs with ordinary characters only: the letters of a ligature are one glyph, compatibility forms unfolded, symbol bullets
 * named, icons, soft hyphens within a line and marks without a shape dropped.
 */
export function cleanGlyphs(glyphs: readonly Glyph[]): Glyph[] {
  const result: Glyph[] = [];
  glyphs.forEach((glyph, at) => {
    const text = glyph.text === '\u00ad' ? readSoftHyphen(glyph, glyphs[at - 1], glyphs[at + 1]) : cleanText(glyph);
    if (text === '') return;
    const last = result.at(-1);
    if (last !== undefined && isSamePiece(last, glyph)) result[result.length - 1] = joinPieces(last, glyph, text);
    else result.push(text === glyph.text ? glyph : { ...glyph, text });
  });
  return result;
}

/** A soft hyphen without width is not painted, in type sizes. */
const unpainted = 0.1;

/** A soft hyphen is seen at the end of a line only; TeX names every hyphen so, and paints it. */
function readSoftHyphen(glyph: Glyph, before: Glyph | undefined, next: Glyph | undefined): string {
  const isPainted = glyph.box[2] > unpainted * glyph.style.size;
  const endsWord = before !== undefined && isBeside(before, glyph) && /\p{L}/u.test(before.text) && !(next && isBeside(glyph, next));
  if (endsWord) return '\u00ad';
  return isPainted ? '-' : '';
}

function isBeside({ origin, style }: Glyph, next: Glyph): boolean {
  return Math.abs(next.origin[1] - origin[1]) < 0.2 * style.size && Math.abs(next.origin[0] - origin[0]) < style.size;
}

/** Letters that PDFium takes from one glyph follow each other and stand at one place. */
function isSamePiece(last: Glyph, glyph: Glyph): boolean {
  return (
    glyph.index === last.index + 1 &&
    glyph.origin[0] === last.origin[0] &&
    glyph.origin[1] === last.origin[1] &&
    !/\s/u.test(last.text + glyph.text)
  );
}

/** The letters of one glyph: PDFium gives those of right-to-left scripts from left to right, but lam-alef either way. */
function joinPieces(last: Glyph, glyph: Glyph, text: string): Glyph {
  const left = Math.min(last.box[0], glyph.box[0]);
  const right = Math.max(last.box[0] + last.box[2], glyph.box[0] + glyph.box[2]);
  const joined = directionOf(text) === 'right' ? (text + last.text).replace(/([اأإآ])ل$/u, 'ل$1') : last.text + text;
  return { ...last, index: glyph.index, text: joined, box: [left, last.box[1], right - left, last.box[3]] };
}

function cleanText({ text, style }: Glyph): string {
  const code = text.codePointAt(0) as number;
  if (iconFont.test(style.font.name)) return '';
  if (code >= 0xe000 && code <= 0xf8ff) return fromPrivateUse(code, style.font.name);
  if (code >= 0xf0000 || code === 0xfffd || code < 32 || (code >= 0x7f && code < 0xa0)) return '';
  if (invisible.test(text)) return '';
  // Wingdings without a mapping of its own comes through as the Latin letters of its bullets.
  if (code < 0x80) return pictureFont.test(style.font.name) ? fromPictures(code, style.font.name) : text;
  // Half and compatibility forms of digits (½, ², №) say more as they are.
  return /[\u2000-\u206f\ufb00-\ufdff\ufe70-\ufefc\u0132\u0133\u01c4-\u01cc\u00a0]/u.test(text) &&
    !/[\u2010-\u2027\u2030-\u205e]/u.test(text)
    ? text.normalize('NFKC')
    : text;
}

/** MarVoSym, the font of LaTeX CVs, has its list mark at `{`. */
function fromPictures(code: number, font: string): string {
  if (/marvosym/iu.test(font)) return code === 0x7b ? '•' : '';
  return symbolBullets[code] ?? (code === 0x20 ? ' ' : '');
}

/** Word sets symbol fonts at U+F020 to U+F0FF: the low byte is the character of the font. */
function fromPrivateUse(code: number, font: string): string {
  if (code < 0xf020 || code > 0xf0ff) return '';
  const low = code & 0xff;
  if (symbolBullets[low] !== undefined && (symbolFont.test(font) || low >= 0xa0)) return symbolBullets[low];
  return symbolFont.test(font) || low > 0x7e ? '' : String.fromCharCode(low);
}
