import { findDateSpans } from '../../dates/find-date-spans.ts';
import type { EntryLine } from './entry-line.ts';

/** What links the two ends of a range, before a title on the same line: "Février 2020 – Chargée de projets". */
const linkThenTitle = /^\s*[-–—]\s+(?=\S)/u;
const bullet = /^\s*(?:[•●▪■◦○‣·➢✓]|(?<=\t)[-–o§])\s/u;

/** The part of a line that holds the start of its dates: its first cell, or what stands up to a dash before a title. */
function startOf({ unit, date }: EntryLine): { readonly text: string; readonly titled: boolean } | null {
  const [cell] = unit.cells;
  // "30 septembre au" or "Sept." above "31 octobre 2024": no date before the year is known.
  if (!date && cell && unit.cells.length > 1 && cell.text.length <= 24) return { text: cell.text, titled: false };
  if (!cell || !date || date.from > cell.from + 3) return null;
  const after = unit.text.slice(date.to, cell.to);
  const link = linkThenTitle.exec(after);
  if (link) return { text: unit.text.slice(cell.from, date.to + link[0].length), titled: true };
  return after.length <= 12 ? { text: cell.text, titled: false } : null;
}

/** The longest beginning of a line that completes `start` to a range of dates. */
function completeRange(start: string, next: EntryLine): { readonly span: EntryLine['date']; readonly used: number } | null {
  const joined = `${start} ${next.unit.text}`;
  const [span] = findDateSpans(joined);
  if (span?.kind !== 'range' || span.from > 3 || span.to <= start.length + 1) return null;
  if (span.start !== null && span.end !== null && span.end < span.start.slice(0, span.end.length)) return null;
  return { span, used: span.to - start.length - 1 };
}

/** A line whose first cell is the start of its dates. */
function dateFirstCell({ unit, parts }: EntryLine, span: NonNullable<EntryLine['date']>): Pick<EntryLine, 'date' | 'position' | 'parts'> {
  const [cell] = unit.cells;
  const to = cell?.to ?? 0;
  return { date: { ...span, from: cell?.from ?? 0, to }, position: 'cell', parts: parts.filter((part) => part.from >= to) };
}

/** A line without the end of the dates that stands at its beginning. */
function withoutEnd(line: EntryLine, used: number): EntryLine {
  return { ...line, date: null, position: 'none', parts: line.parts.filter((part) => part.to > used) };
}

/** Joins a range whose column is so narrow that its end stands on the next line: "Nov. 2019 –" above "sept. 2021". */
export function mendDates(lines: readonly EntryLine[]): readonly EntryLine[] {
  const mended = [...lines];
  for (let at = 0; at + 1 < mended.length; at += 1) {
    const line = mended[at];
    const next = mended[at + 1];
    const start = line ? startOf(line) : null;
    if (!line || !next || !start) continue;
    const range = completeRange(start.text, next);
    if (!range?.span) continue;
    if (!line.date) {
      mended[at] = { ...line, ...dateFirstCell(line, range.span) };
      mended[at + 1] = withoutEnd(next, range.used);
      continue;
    }
    const rest = next.unit.text.slice(range.used);
    if (start.titled && rest.trim() !== '' && !bullet.test(rest)) continue;
    const { kind, start: from, end, current } = range.span;
    const firstCell = start.titled ? line.date.to : (line.unit.cells[0]?.to ?? line.date.to);
    mended[at] = {
      ...line,
      date: { ...line.date, kind, start: from, end, current, to: Math.max(line.date.to, start.titled ? 0 : firstCell) },
      parts: line.parts.filter((part) => part.from >= firstCell),
    };
    mended[at + 1] = { ...withoutEnd(next, range.used), sentence: next.sentence || bullet.test(rest) };
  }
  return mended;
}
