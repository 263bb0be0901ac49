import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { fieldOfLabel } from '../header/fields.ts';
import { matchExactHeading, type SectionKind } from './headings.ts';
import type { LotText } from './lots.ts';
import { wordFinder } from './phrases.ts';
import type { Section } from './sections.ts';
import { isRequirementSection } from './sections.ts';
import type { Unit } from './unit.ts';

type Column = 'code' | 'title' | 'posts' | 'dutyStation' | SectionKind | null;

const countWords = new Set(Object.values(terms.postCount).flat().map(fold));
const codeWord = wordFinder(terms.postCode);
const cellsOf = ({ text }: Unit): readonly string[] => text.split('\t').map((cell) => cell.trim());

function columnOf(cell: string): Column {
  const field = fieldOfLabel(cell);
  if (field === 'title' || field === 'posts' || field === 'dutyStation') return field;
  const folded = fold(cell);
  if (countWords.has(folded)) return 'posts';
  if (codeWord.matches(folded) && cell.length <= 12) return 'code';
  return matchExactHeading(cell)?.section ?? null;
}

const isRequirementColumn = (column: Column): column is SectionKind =>
  column !== null &&
  column !== 'code' &&
  column !== 'title' &&
  column !== 'posts' &&
  column !== 'dutyStation' &&
  isRequirementSection(column);

/** "Code | Poste | Nombre | Diplôme exigé": what each column of a table of posts holds; null for any other row. */
function readColumns(unit: Unit): readonly Column[] | null {
  if (!unit.isRow) return null;
  const columns = cellsOf(unit).map(columnOf);
  const isTable = columns.length >= 3 && columns.includes('title') && columns.some(isRequirementColumn);
  return isTable ? columns : null;
}

function readRow(unit: Unit, head: Unit, columns: readonly Column[], index: number): LotText {
  const cells = cellsOf(unit);
  const names = cellsOf(head);
  const cellOf = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const plain = { ...unit, isRow: false, isItem: false, marker: null };
  const sections = columns.flatMap((column, at): Section[] => {
    const text = cells[at] ?? '';
    if (!isRequirementColumn(column) || !/\p{L}{2}/u.test(text)) return [];
    const heading = { ...plain, text: names[at] ?? '', style: 'bold' };
    return [
      { kind: column, heading, units: [{ unit: { ...plain, text, style: 'plain' }, importance: null, isLead: false }], isContinued: false },
    ];
  });
  const posts = Number.parseInt(cellOf('posts'), 10);
  return {
    number: cellOf('code') || String(index + 1),
    title: cellOf('title'),
    ...(posts > 0 ? { posts } : {}),
    ...(cellOf('dutyStation') === '' ? {} : { dutyStation: cellOf('dutyStation') }),
    sections,
  };
}

export interface PostsTable {
  readonly lots: readonly LotText[];
  /** The units without the table. */
  readonly units: readonly Unit[];
}

/** The posts of a notice that lists several in one table, each with its own diploma or experience; none for any other notice. */
export function takePostsTable(units: readonly Unit[]): PostsTable {
  const at = units.findIndex((unit) => readColumns(unit) !== null);
  const head = units[at];
  const columns = head ? readColumns(head) : null;
  if (!head || !columns) return { lots: [], units };
  const after = units.slice(at + 1);
  const end = after.findIndex((unit) => !unit.isRow || cellsOf(unit).length !== columns.length);
  const rows = end < 0 ? after : after.slice(0, end);
  const lots = rows.map((row, index) => readRow(row, head, columns, index)).filter(({ title }) => title !== '');
  return lots.length < 2 ? { lots: [], units } : { lots, units: [...units.slice(0, at), ...after.slice(rows.length)] };
}
