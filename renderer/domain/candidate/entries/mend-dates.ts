import type { EntryLine } from './entry-line.ts';

const openEnded = /(?:[-–—]|\s(?:à|au|to|al?|hasta|إلى))\s*$/u;

/** Joins a range whose date column is so narrow that its end stands on the next line: "Nov. 2019 –" above "sept. 2021". */
export function mendDates(lines: readonly EntryLine[]): readonly EntryLine[] {
  const mended = [...lines];
  for (let at = 0; at + 1 < mended.length; at += 1) {
    const line = mended[at];
    const next = mended[at + 1];
    if (!line?.date || !next?.date || next.date.kind !== 'single' || line.date.start === null) continue;
    const written = line.unit.text.slice(
      line.date.from,
      Math.max(line.date.to, line.unit.cells.find(({ to }) => to >= (line.date?.to ?? 0))?.to ?? 0),
    );
    const open = line.position !== 'none' && (line.date.current || line.date.kind === 'single') && openEnded.test(written);
    if (!open || next.date.from > 3 || line.date.from > 3) continue;
    mended[at] = { ...line, date: { ...line.date, kind: 'range', end: next.date.end, current: false } };
    mended[at + 1] = { ...next, date: null, position: 'none' };
  }
  return mended;
}
