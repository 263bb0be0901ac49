const wingdings: Readonly<Record<number, string>> = {
  111: '☐',
  113: '☐',
  120: '☒',
  168: '☐',
  251: '☒',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** A glyph of a symbol font as text: boxes and ticks keep their sense, pictures and bullets become a space. */
export function symbolText(font: string, hexadecimal: string): string {
  const code = Number.parseInt(hexadecimal, 16) & 0xff;
  if (/^wingdings$/iu.test(font)) return wingdings[code] ?? ' ';
  if (/^wingdings 2$/iu.test(font)) return code === 0x50 ? '✓' : code === 0x52 || code === 0x54 ? '☒' : code === 0xa3 ? '☐' : ' ';
  return isSymbolFont(font) ? ' ' : String.fromCharCode(Number.parseInt(hexadecimal, 16) || 0x20);
}

/** Fonts whose letters are pictures. */
export function isSymbolFont(font: string): boolean {
  return /^(?:wingdings|webdings|symbol|font ?awesome|zapf ?dingbats|segoe (?:mdl2|fluent))/iu.test(font);
}

/** Text set in a symbol font, glyph by glyph. */
export function symbolsOf(font: string, text: string): string {
  return [...text].map((glyph) => (glyph === ' ' ? ' ' : symbolText(font, (glyph.codePointAt(0) as number).toString(16)))).join('');
}
