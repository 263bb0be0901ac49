import type { Block, Line } from '../../domain/document/document.ts';
import { joinLines } from './join-lines.ts';

/** A printed label: smaller than what is filled in, numbered, or closed by a colon. */
function isPrintedLabel(label: Line, value: Line): boolean {
  return (
    (label.size > 0 && value.size > label.size) || /:$/u.test(label.text) || (/^\d{1,2}\.\s/u.test(label.text) && label.bold !== value.bold)
  );
}

function labelAndValue(cell: readonly Block[]): readonly [Line, readonly Line[]] | null {
  const [label, ...values] = cell.flatMap((block) => block.lines);
  const [value] = values;
  if (label === undefined || value === undefined || label.text.length > 120 || !isPrintedLabel(label, value)) return null;
  // What follows a question as a list or as other tables stays what it is.
  return values.length <= 4 && cell.slice(1).every((block) => block.kind === 'paragraph') ? [label, values] : null;
}

/**
 * The cells of a printed form, where each holds a label and below it what was filled in: one row a cell, `label⇥value`.
 * Null when the row is no such form.
 */
export function formRows(cells: readonly (readonly Block[])[]): readonly Block[] | null {
  const pairs = cells.map(labelAndValue);
  const filled = pairs.filter((pair) => pair !== null).length;
  const blank = cells.filter((cell) => cell.flatMap((block) => block.lines).length === 1).length;
  if (filled === 0 || filled + blank < cells.length || filled < blank) return null;
  return cells.flatMap((cell, index): readonly Block[] => {
    const pair = pairs[index];
    if (pair === null || pair === undefined) return cell;
    const [label, [first, ...others]] = pair;
    return [{ kind: 'tableRow', lines: [joinLines([label, first as Line], '\t'), ...others], language: null }];
  });
}
