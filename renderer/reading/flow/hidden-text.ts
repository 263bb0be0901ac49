import type { Doubt } from '../../domain/document/document.ts';
import { cleanText } from './paragraph.ts';

const shortestTold = 10;
const longestDetail = 120;

/** Gathers the text of a document that a reader cannot see: it is left out, and the panel is told. */
export class HiddenText {
  private text = '';

  add(text: string): void {
    if (this.text.length < 1_000) this.text += text;
  }

  /** One doubt when more than a stray character was hidden. */
  doubts(file: string): readonly Doubt[] {
    const text = cleanText(this.text).replace(/\s+/gu, ' ').trim();
    if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < shortestTold) return [];
    return [{ code: 'hidden-text', file, page: null, detail: text.slice(0, longestDetail) }];
  }
}

/** Fill behind text: a `RRGGBB` colour, null for the white page, `unknown` where a shape or table style may lie behind. */
export type Backdrop = string | null | 'unknown';

/** Type of 2 points or less cannot be read; 0 means the size is not known. */
export function isTooSmall(size: number): boolean {
  return size > 0 && size <= 2;
}

/** Whether text of a colour vanishes on what lies behind it (WCAG contrast below 1.2). */
export function vanishesOn(color: string | null, backdrop: Backdrop): boolean {
  if (color === null || backdrop === 'unknown') return false;
  const text = luminance(color);
  const behind = luminance(backdrop ?? 'ffffff');
  if (text === null || behind === null) return false;
  return (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05) < 1.2;
}

/** Relative luminance of `rrggbb` (WCAG 2.2), null when it is no colour. */
function luminance(color: string): number | null {
  const channels = color.replace('#', '').match(/^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu);
  if (channels === null) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
