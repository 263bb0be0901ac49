import type { Line } from '../document.ts';
import type { Setting } from './region.ts';

/** A short line set larger, bolder or in capitals, without the end of a sentence. */
export function isHeading(lines: readonly Line[], setting: Setting): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length > 2 || text.length > 70 || /[.,;]$/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 3 || letters.length < text.length / 2) return false;
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  if (capitals.length >= 4 && capitals.length > 0.9 * letters.length) return true;
  return lines.every((line) => line.size >= 1.12 * setting.bodySize || line.bold);
}
