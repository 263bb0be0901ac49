import type { Box } from '../../domain/document/document.ts';

/** How a run of text is painted. */
export interface GlyphStyle {
  /** Type size in points as shown. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
  /** 0 (transparent) to 255. */
  readonly alpha: number;
  /** Text rendering mode 0 to 7 (ISO 32000-1, 9.3.6); 3 paints nothing. */
  readonly mode: number;
  /** Quarter turns clockwise of the direction of writing, as shown. */
  readonly turns: number;
  readonly font: FontFace;
}

export interface FontFace {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One character as painted. `box` spans its advance and the line height of its font; spaces are glyphs too. */
export interface Glyph {
  /** Place in the order of painting. */
  readonly index: number;
  /** PDFium's handle of the text object that paints it. */
  readonly object: number;
  readonly text: string;
  readonly box: Box;
  /** Where its baseline begins, as shown. */
  readonly origin: readonly [x: number, y: number];
  readonly style: GlyphStyle;
  /** False when the font does not say which character this is. */
  readonly mapped: boolean;
}

/** Glyphs of one word, and the white before it in type sizes. */
export interface GlyphRun {
  readonly glyphs: Glyph[];
  readonly gap: number;
}
