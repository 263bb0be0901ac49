import links from '../../../../resources/lexicons/link-words.json';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { headsTitle } from '../experience/split-title.ts';
import { type FormLabel, nameLabel } from '../units/form-labels.ts';
import type { Cell, Unit } from '../units/unit.ts';
import type { EntryLine } from './entry-line.ts';

/** The meaning of each column of a table of positions or studies. */
export type Columns = readonly (FormLabel | null)[];

const columnLabels: ReadonlySet<FormLabel> = new Set([
  'period',
  'from',
  'to',
  'positionTitle',
  'employer',
  'place',
  'duties',
  'degree',
  'institution',
  'studyField',
  'studyType',
  'sector',
  'supervisor',
]);

/** Labels that make a header of two columns, the dates standing in one of them. */
const twins: ReadonlySet<string> = new Set(['institution degree', 'employer degree', 'employer positionTitle']);

const joint = new RegExp(String.raw`\s*[/,&]\s*|\s+${writtenWords(links.and)}\s+`, 'iu');
const numbers = new RegExp(`^(?:#|${writtenWords(links.number)}[.:]?)$`, 'iu');

/** "Organization and place", "Poste / fonction": a column of one thing, or of one and its place or subject. */
function nameFirstOfTwo(text: string): FormLabel | null {
  const [first = '', second = '', third] = text.split(joint);
  const [label, other] = [nameLabel(first), nameLabel(second)];
  return third === undefined && (other === label || other === 'place' || (label === 'degree' && other === 'studyField')) ? label : null;
}

function readHeader(unit: Unit): Columns | null {
  if (unit.cells.length < 2) return null;
  const labels = unit.cells.map(({ text }) => {
    const label = nameLabel(text) ?? nameFirstOfTwo(text);
    return label && columnLabels.has(label) ? label : null;
  });
  const named = labels.filter((label) => label !== null).length;
  const counted = unit.cells.filter(({ text }) => !numbers.test(text)).length;
  // A row of two is mostly the pair of a label and its value.
  const [a, b] = labels;
  const paired = labels.length === 2 && !labels.includes('period') && !twins.has(`${a} ${b}`) && !twins.has(`${b} ${a}`);
  return !paired && named >= 2 && named * 3 >= counted * 2 ? labels : null;
}

/** A row of a table with a header row: its cells by column. */
export interface TableRow {
  readonly line: EntryLine;
  readonly cells: ReadonlyMap<FormLabel, Cell>;
}

/** Rows of tables with a header row ("Période | Client | Lieu | Mission"), with the lines that belong to no such table. */
export function readTables(lines: readonly EntryLine[]): { readonly rows: readonly TableRow[]; readonly rest: readonly EntryLine[] } {
  const rows: TableRow[] = [];
  const rest: EntryLine[] = [];
  let columns: Columns | null = null;
  for (const line of lines) {
    const header = readHeader(line.unit);
    if (header) {
      columns = header;
      continue;
    }
    if (columns && line.unit.cells.length === columns.length) {
      const cells = new Map<FormLabel, Cell>();
      line.unit.cells.forEach((cell, at) => {
        const label = columns?.[at];
        const known = label && cells.get(label);
        // Of "Mission" and "Rôle" the one that holds the title of a post.
        if (label && (!known || (label === 'positionTitle' && headsTitle(cell.text) && !headsTitle(known.text)))) cells.set(label, cell);
      });
      rows.push({ line, cells });
    } else {
      if (line.unit.cells.length === 1 && !line.unit.listItem && rows.length === 0) columns = null;
      rest.push(line);
    }
  }
  return { rows, rest };
}
