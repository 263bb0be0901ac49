import type { Box } from '../../domain/document/document.ts';
import type { Shape } from './scan-objects.ts';

/** In points: thicker shapes are boxes, shorter lines are marks. */
const thickest = 1.8;
const shortest = 6;
const most = 3000;

/** The ruled lines of a page, drawn as lines, as thin boxes or as the frames of cells. */
export function findRules(shapes: readonly Shape[]): Box[] {
  const rules: Box[] = [];
  for (const { kind, box, plain, stroked } of shapes) {
    if (kind !== 'path' || rules.length > most) continue;
    const [left, top, width, height] = box;
    if (Math.min(width, height) <= thickest) {
      if (Math.max(width, height) >= shortest) rules.push(box);
    } else if (stroked && plain && width >= shortest && height >= shortest) {
      rules.push([left, top, width, 0], [left, top + height, width, 0], [left, top, 0, height], [left + width, top, 0, height]);
    }
  }
  return rules;
}
