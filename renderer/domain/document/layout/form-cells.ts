import { type DraftBlock, draftLine } from './draft.ts';
import type { Band } from './find-bands.ts';
import { textOf } from './group-lines.ts';
import type { Row } from './group-rows.ts';
import { makeRegion, type Region, type Setting } from './region.ts';
import { firstWord } from './wrapping.ts';

/** What a cell asks and what was filled in below. */
interface Answer {
  readonly label: Row;
  readonly values: Row[];
}

const longestLabel = 120;
/** Labels are printed in type smaller than this share of what is filled in. */
const labelSize = 0.93;

/**
 * The cells of a row of a printed form, where each holds labels and below them what was filled in: a block an answer, with the
 * label and the value as cells of one line. Null when the row is no such form.
 */
export function formCells({ segments, cuts }: Band, region: Region, setting: Setting): DraftBlock[] | null {
  if (cuts === null) return null;
  const bounds = [region.limits.left, ...cuts, region.limits.right];
  const cells = bounds
    .slice(1)
    .map((right, at) => {
      const left = bounds[at] as number;
      return makeRegion(
        segments.filter((segment) => (segment.left + segment.right) / 2 > left && (segment.left + segment.right) / 2 <= right),
        { left, right },
      ).rows;
    })
    .filter((rows) => rows.length > 0);
  const answers = cells.map((rows) => readAnswers(rows, setting));
  const filled = answers.filter((each) => each !== null).length;
  const blank = cells.filter((rows) => rows.length === 1).length;
  if (filled === 0 || filled + blank < cells.length || filled < blank) return null;
  const blocks = cells.map((rows, at) => answers[at]?.map((answer) => draftAnswer(answer, setting)) ?? [draftRows(rows, setting)]);
  return (setting.rightToLeft ? blocks.reverse() : blocks).flat();
}

/** The answers of a cell; null for a cell that does not begin with a label. */
function readAnswers(rows: readonly Row[], setting: Setting): readonly Answer[] | null {
  const [first, second] = rows;
  if (first === undefined || second === undefined || !isLabel(first, second, setting)) return null;
  const isSmall = sizeOf(first) < labelSize * sizeOf(second);
  const answers: Answer[] = [];
  for (const row of rows) {
    const last = answers.at(-1);
    // Labels that are told by their size come again further down in the cell.
    if (last === undefined || (isSmall && last.values.length > 0 && sizeOf(row) <= sizeOf(first) * 1.02))
      answers.push({ label: row, values: [] });
    else last.values.push(row);
  }
  return answers;
}

function isLabel(row: Row, value: Row, { rightToLeft }: Setting): boolean {
  const text = textOf(row, rightToLeft);
  if (text.length > longestLabel) return false;
  const isNumbered = /^\d{1,2}\.\s/u.test(text) && firstWord(row, rightToLeft).bold !== firstWord(value, rightToLeft).bold;
  return sizeOf(row) < labelSize * sizeOf(value) || /:$/u.test(text) || isNumbered;
}

const sizeOf = ({ segments }: Row): number => Math.max(...segments.map((segment) => segment.size));

function draftAnswer({ label, values: [value, ...others] }: Answer, { rightToLeft }: Setting): DraftBlock {
  const line = draftLine(label.segments, rightToLeft);
  if (value === undefined) return { lines: [line] };
  // The value stands below its label and is read after it, wherever it begins.
  const cells = [...line.cells, ...draftLine(value.segments, rightToLeft).cells];
  return { lines: [{ ...line, cells }, ...others.map((row) => draftLine(row.segments, rightToLeft))] };
}

const draftRows = (rows: readonly Row[], { rightToLeft }: Setting): DraftBlock => ({
  lines: rows.map((row) => draftLine(row.segments, rightToLeft)),
});
