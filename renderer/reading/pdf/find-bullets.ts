import type { Box, Word } from '../../domain/document/document.ts';
import { directionOf } from '../../domain/document/layout/direction.ts';
import type { Shape } from './scan-objects.ts';

/** In points: list marks drawn as shapes are this big. */
const smallest = 1.2;
const largest = 7;
/** A mark stands at most this many type sizes before its line. */
const reach = 2.5;

/** Bullets for the small discs and squares that are drawn, not written, before a line of text. */
export function findBullets(shapes: readonly Shape[], words: readonly Word[]): Word[] {
  const marks = shapes.filter(({ kind, box: [, , width, height] }) => {
    return kind === 'path' && width >= smallest && width <= largest && height / width > 0.7 && height / width < 1.4;
  });
  if (marks.length === 0 || marks.length > 400) return [];
  const bullets: Word[] = [];
  for (const { box } of marks) {
    const hasTwin = marks.some((other) => other.box !== box && isBeside(other.box, box));
    const line = hasTwin ? undefined : nearestWord(box, words);
    if (line === undefined) continue;
    const [, top, , height] = line.box as Box;
    if (bullets.some((bullet) => Math.abs((bullet.box as Box)[0] - box[0]) < 2 && Math.abs((bullet.box as Box)[1] - top) < 2)) continue;
    bullets.push({ ...line, text: '•', box: [box[0], top, box[2], height], bold: false, italic: false });
  }
  return bullets;
}

/** Several marks in a row tell a level, as in ●●●○○. */
function isBeside(other: Box, box: Box): boolean {
  const gap = Math.max(other[0], box[0]) - Math.min(other[0] + other[2], box[0] + box[2]);
  return Math.abs(other[1] - box[1]) < 2 && gap > -0.5 && gap < 3 * box[2];
}

/** The word that begins right after a mark on its line; none when a word stands before the mark. */
function nearestWord(mark: Box, words: readonly Word[]): Word | undefined {
  const middle = mark[1] + mark[3] / 2;
  let nearest: Word | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const [left, top, width, height] = word.box as Box;
    if (middle < top + 0.2 * height || middle > top + 0.85 * height) continue;
    const after = left - (mark[0] + mark[2]);
    const before = mark[0] - (left + width);
    const distance = directionOf(word.text) === 'right' ? before : after;
    const other = directionOf(word.text) === 'right' ? after : before;
    if (distance < -0.5 && other < reach * height && other > -0.5) return undefined;
    if (distance < -0.5 || distance > reach * height || distance >= least) continue;
    nearest = word;
    least = distance;
  }
  return nearest !== undefined && mark[2] < 0.75 * (nearest.box as Box)[3] ? nearest : undefined;
}
