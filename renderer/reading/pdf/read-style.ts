import type { FontFace, GlyphStyle } from './glyph.ts';
import type { PageFrame } from './page-frame.ts';
import type { Pdfium } from './pdfium.ts';

const nameSize = 200;
/** Bit 7 of the font descriptor's flags: italic (ISO 32000-1, 9.8.2). */
const italicFlag = 64;

/** Reads the style of text objects; fonts are looked up once for a page. */
export function makeStyleReader(pdfium: Pdfium, text: number, frame: PageFrame): (object: number, index: number) => GlyphStyle {
  const { call, scratch } = pdfium;
  const fonts = new Map<number, FontFace>();
  const faceOf = (font: number): FontFace => {
    let face = fonts.get(font);
    if (face === undefined) {
      face = readFace(pdfium, font);
      fonts.set(font, face);
    }
    return face;
  };
  return (object, index) => {
    const font = faceOf(call.FPDFTextObj_GetFont(object));
    const mode = call.FPDFTextObj_GetTextRenderMode(object);
    call.FPDFTextObj_GetFontSize(object, scratch);
    const nominal = pdfium.floats()[scratch >> 2] as number;
    call.FPDFText_GetMatrix(text, index, scratch);
    const at = scratch >> 2;
    const [a, b, c, d] = pdfium.floats().slice(at, at + 4) as unknown as [number, number, number, number];
    const { color, alpha } = readColor(pdfium, object);
    return {
      size: Math.round(Math.abs(nominal) * Math.hypot(c, d) * 100) / 100,
      bold: font.bold || mode === 2,
      italic: font.italic || Math.abs(a * c + b * d) > 0.12 * Math.hypot(a, b) * Math.hypot(c, d),
      color,
      alpha,
      mode,
      turns: (frame.turns - Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 8) & 3,
      font,
    };
  };
}

function readColor(pdfium: Pdfium, object: number): { color: string | null; alpha: number } {
  const { call, scratch } = pdfium;
  if (call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return { color: null, alpha: 255 };
  const [red, green, blue, alpha] = pdfium.integers().slice(scratch >> 2, (scratch >> 2) + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  return { color: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`, alpha };
}

function readFace(pdfium: Pdfium, font: number): FontFace {
  const { call } = pdfium;
  if (font === 0) return { name: '', bold: false, italic: false };
  const buffer = call.malloc(nameSize);
  const length = Math.min(call.FPDFFont_GetBaseFontName(font, buffer, nameSize), nameSize);
  const name = new TextDecoder('latin1').decode(pdfium.bytes().slice(buffer, buffer + Math.max(0, length - 1)));
  call.free(buffer);
  return {
    name,
    bold: /bold|black|heavy|semibold|demi(?!l)/iu.test(name) || call.FPDFFont_GetWeight(font) >= 600,
    italic: /italic|oblique/iu.test(name) || (call.FPDFFont_GetFlags(font) & italicFlag) !== 0,
  };
}
