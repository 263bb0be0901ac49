import type { Box } from '../document.ts';
import type { Row } from './group-rows.ts';
import type { Rules } from './rules.ts';

/** A table drawn with lines that meet. */
export interface Table {
  readonly left: number;
  readonly right: number;
  /** Heights of the lines that run through from side to side, from the top edge to the bottom edge. */
  readonly levels: readonly number[];
  readonly vertical: readonly Box[];
}

/** In points: how far lines of one corner may miss each other. */
export const joint = 3;
/** A line through this share of the width of a table parts its rows. */
const through = 0.97;
/** More drawn lines than this are a drawing. */
const mostRules = 1_500;

/** The tables that the drawn lines of a page make, from top to bottom. */
export function findTables({ horizontal, vertical }: Rules): readonly Table[] {
  if (horizontal.length + vertical.length > mostRules) return [];
  const tables = groupTouching([...horizontal, ...vertical]).flatMap((group): readonly Table[] => {
    const left = Math.min(...group.map(([x]) => x));
    const right = Math.max(...group.map(([x, , width]) => x + width));
    const uprights = group.filter(([, , width, height]) => width <= height);
    const isParted = uprights.some(([x]) => x > left + joint && x < right - joint);
    const levels = isParted ? levelsOf(group, left, right) : [];
    return levels.length >= 3 ? [{ left, right, levels, vertical: uprights }] : [];
  });
  return tables.sort((a, b) => (a.levels[0] as number) - (b.levels[0] as number));
}

/** True when a row stands within a table. */
export function holds({ left, right, levels }: Table, { segments, top, bottom }: Row): boolean {
  const middle = (top + bottom) / 2;
  const isBeside = segments.some((segment) => segment.left < left - joint || segment.right > right + joint);
  return !isBeside && middle > (levels[0] as number) && middle < (levels.at(-1) as number);
}

/** Heights at which lines run through from side to side. */
function levelsOf(group: readonly Box[], left: number, right: number): readonly number[] {
  const flat = group.filter(([, , width, height]) => width > height).sort((a, b) => a[1] - b[1]);
  const levels: number[] = [];
  for (let from = 0; from < flat.length; ) {
    const y = (flat[from] as Box)[1];
    let to = from;
    while (to < flat.length && (flat[to] as Box)[1] - y <= joint) to += 1;
    if (covered(flat.slice(from, to)) >= through * (right - left)) levels.push(y);
    from = to;
  }
  return levels;
}

function covered(lines: readonly Box[]): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [x, , width] of [...lines].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, x + width - Math.max(x, end));
    end = Math.max(end, x + width);
  }
  return sum;
}

/** Lines that meet, directly or over others. */
function groupTouching(lines: readonly Box[]): readonly (readonly Box[])[] {
  const groups: Box[][] = [];
  for (const line of lines) {
    const touching = groups.filter((group) => group.some((other) => meet(line, other)));
    const merged = [line, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function meet([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean {
  return ax <= bx + bw + joint && bx <= ax + aw + joint && ay <= by + bh + joint && by <= ay + ah + joint;
}
