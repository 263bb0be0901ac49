import type { Glyph, GlyphStyle } from './glyph.ts';
import { type PageFrame, showBox, showPoint } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';
import { makeStyleReader } from './read-style.ts';

/** Every character that the page paints, in the order of painting, without those that PDFium makes up. */
export function extractGlyphs(pdfium: Pdfium, page: number, frame: PageFrame): Glyph[] {
  const text = pdfium.call.FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    return readGlyphs(pdfium, text, frame);
  } finally {
    pdfium.call.FPDFText_ClosePage(text);
  }
}

function readGlyphs(pdfium: Pdfium, text: number, frame: PageFrame): Glyph[] {
  const { call, scratch } = pdfium;
  const count = call.FPDFText_CountChars(text);
  const readStyle = makeStyleReader(pdfium, text, frame);
  const glyphs: Glyph[] = [];
  let object = -1;
  let style: GlyphStyle | null = null;
  for (let index = 0; index < count; index += 1) {
    if (call.FPDFText_IsGenerated(text, index) === 1) continue;
    const owner = call.FPDFText_GetTextObject(text, index);
    if (owner !== object) {
      object = owner;
      style = owner === 0 ? null : readStyle(owner, index);
    }
    if (style === null) continue;
    const code = call.FPDFText_GetUnicode(text, index);
    call.FPDFText_GetLooseCharBox(text, index, scratch);
    const floats = pdfium.floats();
    const at = scratch >> 2;
    const box = showBox(frame, floats[at] as number, floats[at + 3] as number, floats[at + 2] as number, floats[at + 1] as number);
    call.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
    const doubles = pdfium.doubles();
    const origin = showPoint(frame, doubles[scratch >> 3] as number, doubles[(scratch >> 3) + 1] as number);
    const mapped = code !== 0 && code !== 0xfffd && call.FPDFText_HasUnicodeMapError(text, index) !== 1;
    glyphs.push({ index, object, text: mapped ? toText(code) : toGuess(code, style.font.name), box, origin, style, mapped });
  }
  return joinSurrogates(glyphs);
}

function toText(code: number): string {
  if (code < 32 && code !== 2) return code === 0 ? '\ufffd' : ' ';
  // PDFium marks a hyphen at the end of a line with U+0002.
  if (code === 2) return '-';
  return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
}

/** Ligatures at their places in the encodings of TeX, T1 and OT1, whose fonts often do not name them. */
const texLigatures: Readonly<Record<number, string>> = {
  27: 'ff',
  28: 'fi',
  29: 'fl',
  30: 'ffi',
  31: 'ffl',
  11: 'ff',
  12: 'fi',
  14: 'ffi',
  15: 'ffl',
};
/** Fonts of TeX and others whose low codes are signs of their own. */
const signFont = /(?:^|\+)(?:CMSY|CMMI|CMEX|MS[AB]M)|symbol|dingbat|awesome|icon/iu;

/** What a code most likely means that the font does not explain: PDFium gives the code itself. */
function toGuess(code: number, font: string): string {
  return (signFont.test(font) ? undefined : texLigatures[code]) ?? toText(code);
}

function joinSurrogates(glyphs: readonly Glyph[]): Glyph[] {
  const result: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = result.at(-1);
    if (last !== undefined && /^[\udc00-\udfff]$/.test(glyph.text) && /^[\ud800-\udbff]$/.test(last.text)) {
      result[result.length - 1] = { ...last, text: last.text + glyph.text };
    } else result.push(glyph);
  }
  return result;
}
