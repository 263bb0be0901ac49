import { startsWithBullet } from './bullet.ts';
import { groupRows, type Row } from './group-rows.ts';
import type { Region, Setting } from './region.ts';
import { verticalOverlap } from './segment.ts';
import { isFull } from './wrapping.ts';

const dateLike = /(?<!\p{Nd})(?:(?:19|20)\p{Nd}{2}|[\u0661\u0662][\u0660-\u0669]{3}|\p{Nd}{1,2}[/.]\p{Nd}{2,4})(?!\p{Nd})/u;

/**
 * True when two columns are read row by row (labels or dates beside their entries, cells of a table), false when each is
 * read to its end (a sidebar beside the main text). In rows the lines of the narrow side stand level with lines of the
 * wide side that begin something; beside a sidebar this happens by chance only.
 */
export function areRows(labels: Region, entries: Region, setting: Setting): boolean {
  const labelRows = groupRows(labels.segments);
  const entryRows = groupRows(entries.segments);
  let beside = 0;
  let level = 0;
  let starts = 0;
  let dates = 0;
  let bullets = 0;
  for (const row of labelRows) {
    const text = textOf(row);
    if (startsWithBullet(text)) bullets += 1;
    if (dateLike.test(text)) dates += 1;
    const touching = entryRows.findIndex((entry) => verticalOverlap(entry, row) > 0.15);
    if (touching === -1) continue;
    beside += 1;
    const at = entryRows.findIndex((entry) => verticalOverlap(entry, row) >= 0.5 && isLevel(entry, row));
    if (at === -1) continue;
    level += 1;
    if (at === 0 || !isFull(entryRows[at - 1] as Row, entryRows[at] as Row, entries, setting)) starts += 1;
  }
  if (beside === 0) return true;
  if (bullets * 4 > labelRows.length) return false;
  const dated = dates / labelRows.length;
  if (level < beside * (dated >= 0.4 ? 0.7 : 0.8)) return false;
  return starts >= level * (dated >= 0.4 ? 0.6 : 0.85);
}

/** Baselines lie at about four fifths of the height of a line. */
function isLevel(a: Row, b: Row): boolean {
  const baseline = (row: Row): number => row.top + 0.8 * (row.bottom - row.top);
  return Math.abs(baseline(a) - baseline(b)) < 0.22 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

const textOf = (row: Row): string => row.segments.flatMap((segment) => segment.words.map((word) => word.text)).join(' ');
