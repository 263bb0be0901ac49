import { fold } from '../../text/fold.ts';
import type { Importance } from '../vacancy.ts';
import { importanceOf } from './importance.ts';
import type { Unit } from './unit.ts';

interface Column {
  readonly name: string;
  readonly importance: Importance | null;
}

const cellsOf = ({ text }: Unit): readonly string[] => text.split('\t').map((cell) => cell.trim());

/** The columns of "Criteria | Essential | Desirable"; null for a row that heads no such table. */
function readColumns(unit: Unit): readonly Column[] | null {
  if (!unit.isRow) return null;
  const columns = cellsOf(unit).map((name) => ({ name, importance: name.length <= 40 ? importanceOf(fold(name)) : null }));
  const graded = new Set(columns.map(({ importance }) => importance));
  return columns.length >= 2 && graded.has('required') && graded.has('desirable') ? columns : null;
}

/** One row as a heading and its content for each graded column: "Languages – Essential", then what the cell asks. */
function expandRow(unit: Unit, columns: readonly Column[]): readonly Unit[] {
  const cells = cellsOf(unit);
  const subject = columns.findIndex(({ importance }) => importance === null);
  const label = subject < 0 ? '' : (cells[subject] ?? '');
  return columns.flatMap(({ name, importance }, index): Unit[] => {
    const content = cells[index] ?? '';
    if (importance === null || !/\p{L}{2}/u.test(content)) return [];
    const heading = label === '' ? name : `${label} – ${name}`;
    return [
      { ...unit, text: heading, isRow: false, isItem: false, marker: null, style: 'bold' },
      { ...unit, text: content, isRow: false, isItem: true, marker: 'bullet', style: 'plain' },
    ];
  });
}

/** Tables whose columns say what is required and what is desirable, as headings with their items; other units as they are. */
export function expandGradedTables(units: readonly Unit[]): readonly Unit[] {
  let columns: readonly Column[] | null = null;
  return units.flatMap((unit): readonly Unit[] => {
    const own = readColumns(unit);
    if (own) {
      columns = own;
      return [];
    }
    if (!unit.isRow) columns = null;
    return columns ? expandRow(unit, columns) : [unit];
  });
}
