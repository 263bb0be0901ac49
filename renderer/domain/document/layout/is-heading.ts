import type { Line } from '../document.ts';
import { isDateLike } from './label.ts';
import type { Setting } from './region.ts';
import { isSectionName } from './section-name.ts';

const longest = 70;

/** A short line set larger or in capitals, or the name of a section in bold; without the end of a sentence. */
export function isStrongHeading(lines: readonly Line[], setting: Setting): boolean {
  const text = titleOf(lines);
  if (text === null) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  if (capitals.length >= 4 && capitals.length > 0.9 * letters.length) return true;
  if (isSectionName(text) && lines.every((line) => line.bold)) return true;
  return lines.every((line) => line.size >= 1.12 * setting.bodySize) && !isDateLike(text);
}

/** A short line in bold: a heading only where none are set larger or in capitals. */
export function isBoldHeading(lines: readonly Line[]): boolean {
  const text = titleOf(lines);
  return text !== null && lines.every((line) => line.bold) && !isDateLike(text);
}

/** The text of lines that may be a title, null for sentences, cells and figures. */
function titleOf(lines: readonly Line[]): string | null {
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length > 2 || text.length > longest || /[.,;]$|\t/u.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && letters >= text.length / 2 ? text : null;
}
