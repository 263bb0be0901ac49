import type { Box } from '../document.ts';
import type { Row } from './group-rows.ts';

interface Column {
  readonly rows: readonly Row[];
  readonly reach: { readonly left: number; readonly right: number };
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The ruled lines of a page. */
export interface Rules {
  readonly horizontal: readonly Box[];
  readonly vertical: readonly Box[];
}

/** Rules by their direction; a square is vertical. */
export function sortRules(rules: readonly Box[]): Rules {
  return {
    horizontal: rules.filter(([, , width, height]) => width > height),
    vertical: rules.filter(([, , width, height]) => width <= height),
  };
}

/** In points: how far lines of one corner may miss each other. */
const joint = 3;

/** True when a vertical line parts two neighbours on a row. */
export function isRuledApart(rules: Rules, left: number, right: number, middle: number): boolean {
  return rules.vertical.some(([x, top, width, height]) => x + width > left - 1 && x < right + 1 && top <= middle && top + height >= middle);
}

/** True when horizontal lines meet a vertical line between the two columns: they are cells of a table, not columns of a page. */
export function shareTable(rules: Rules, left: Column, right: Column): boolean {
  const [first, last] = [left.rows[0], left.rows.at(-1)];
  return rules.vertical.some(([x, top, width, height]) => {
    if (x + width < left.reach.right - joint || x > right.reach.left + joint) return false;
    if (first === undefined || last === undefined || top > last.bottom || top + height < first.top) return false;
    const meeting = rules.horizontal.filter(([from, y, across]) => {
      return from <= x + joint && from + across >= x - joint && y >= top - joint && y <= top + height + joint;
    });
    return new Set(meeting.map(([, y]) => Math.round(y / joint))).size >= 2;
  });
}

/**
 * The cell of a ruled table in which a row stands: between the lines above and below it that a vertical line joins. Null outside
 * tables.
 */
export function cellOf(rules: Rules, row: Row): Span | null {
  const middle = (row.top + row.bottom) / 2;
  const x = ((row.segments[0]?.left ?? 0) + (row.segments.at(-1)?.right ?? 0)) / 2;
  let top = Number.NEGATIVE_INFINITY;
  let bottom = Number.POSITIVE_INFINITY;
  for (const [left, y, width] of rules.horizontal) {
    if (x < left - joint || x > left + width + joint) continue;
    if (y <= middle) top = Math.max(top, y);
    else bottom = Math.min(bottom, y);
  }
  if (!Number.isFinite(top) || !Number.isFinite(bottom)) return null;
  const isFramed = rules.vertical.some(([, y, , height]) => y <= top + joint && y + height >= bottom - joint);
  return isFramed ? { top, bottom } : null;
}

/** True when a horizontal line parts two rows, one above the other. */
export function isRuledBetween(rules: Rules, above: Row, row: Row): boolean {
  const left = Math.max(above.segments[0]?.left ?? 0, row.segments[0]?.left ?? 0);
  const right = Math.min(above.segments.at(-1)?.right ?? 0, row.segments.at(-1)?.right ?? 0);
  const from = (above.top + above.bottom) / 2;
  const to = (row.top + row.bottom) / 2;
  return rules.horizontal.some(
    ([x, y, width, height]) =>
      x <= right && x + width >= left && y + height > from && y < to && y > above.bottom - 0.35 * (above.bottom - above.top),
  );
}
