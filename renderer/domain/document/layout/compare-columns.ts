import { groupLines, textOf } from './group-lines.ts';
import type { Row } from './group-rows.ts';
import { groupLabels, isCell, isDateCell } from './label.ts';
import { areCentred, levelTest } from './level.ts';
import type { Region, Setting } from './region.ts';
import { verticalOverlap } from './segment.ts';

/** How the lines of one column stand beside those of another. */
export interface Tally {
  /** Labels that have text of the entries beside them, or none though they follow another label closely. */
  counted: number;
  /** Labels level with a line of the entries, and of these the ones level with a line that begins something. */
  level: number;
  starts: number;
  /** Row of the entries beside the last label, and most rows between two labels. */
  last: number;
  longest: number;
  /** Entries beside which a label stands, and all. */
  readonly labelled: Set<Row>;
  readonly entries: number;
}

type Place = { readonly at: number; readonly starts: boolean };

/**
 * How the labels of a column (dates, numbers, first words of rows) stand beside the entries to its side; the figures that `areRows`
 * decides on.
 */
export function compareColumns(column: Region, entries: Region, setting: Setting): Tally {
  const groups = groupLines(entries, setting);
  const starts = groups.flatMap((group) => group.filter((_, at) => at === 0 || isCell(textOf(group[at - 1] as Row, setting.rightToLeft))));
  const labels = groupLabels(column, starts, setting);
  const findPlace = placeFinder(labels, entries, groups, setting);
  const tally: Tally = { counted: 0, level: 0, starts: 0, last: -1, longest: 0, labelled: new Set(), entries: groups.length };
  const within = rowsWithinSentences(column, setting);
  labels.forEach((label, index) => {
    const [row, ...others] = label as [Row, ...Row[]];
    const place = findPlace(label);
    const before = labels[index - 1]?.at(-1);
    const touches = entries.rows.some((entry) => verticalOverlap(entry, row) > 0.15);
    const isNear = before !== undefined && row.top - before.bottom <= 0.6 * setting.bodySize;
    if (touches || isNear) {
      tally.counted += 1;
      count(tally, within.has(row) ? { ...place, starts: false } : place, entries);
    }
    if (place.starts) return;
    for (const other of others.map((each) => findPlace([each])).filter(({ at }) => at !== -1)) {
      tally.counted += 1;
      count(tally, { ...other, starts: false }, entries);
    }
  });
  return tally;
}

/** Rows on which a sentence goes on from the row above: no row of a table begins there. */
function rowsWithinSentences(column: Region, setting: Setting): ReadonlySet<Row> {
  const groups = groupLines(column, setting).filter(([first]) => !isCell(textOf(first as Row, setting.rightToLeft)));
  return new Set(groups.flatMap((group) => group.slice(1)));
}

function count(tally: Tally, { at, starts }: Place, entries: Region): void {
  if (at === -1) return;
  tally.level += 1;
  if (starts) tally.starts += 1;
  tally.labelled.add(entries.rows[at] as Row);
  tally.longest = Math.max(tally.longest, at - tally.last);
  tally.last = at;
}

/** Dates set in smaller type at the height of their entries: in a column of nothing else, each belongs to the line it overlaps. */
const dateTolerance = 0.4;

/** Finds the row of the entries beside which a label stands, -1 for none, and whether an entry begins there. */
function placeFinder(
  labels: readonly Row[][],
  entries: Region,
  groups: readonly Row[][],
  setting: Setting,
): (label: readonly Row[]) => Place {
  const isLevel = levelTest(
    labels.map((label) => label[0] as Row),
    entries.rows,
    labels.every((label) => isDateCell(label, setting)) ? { ...setting, levelTolerance: dateTolerance } : setting,
  );
  return (label) => {
    const at = entries.rows.findIndex((entry) => isLevel(entry, label[0] as Row));
    if (groups.some((group) => group[0] === entries.rows[at])) return { at, starts: true };
    const centred = groups.find((group) => areCentred(label, group, setting));
    return centred === undefined ? { at, starts: false } : { at: entries.rows.indexOf(centred[0] as Row), starts: true };
  };
}
