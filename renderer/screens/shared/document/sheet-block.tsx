import type { CSSProperties } from 'react';
import { classNames } from '../../../design/class-names.ts';
import type { PlacedLine } from '../../../domain/document/place.ts';
import type { TextBlock } from './group-blocks.ts';
import type { Highlight } from './highlight.ts';
import { MarkedText, type MarkLooks } from './marked-text.tsx';
import { styleRuns } from './style-runs.ts';

/** On white paper in either theme, as on the pages of a PDF. */
const looks: MarkLooks = {
  active: 'bg-[#ffc83a] text-inherit',
  tones: {
    search: 'bg-[#b9dcff] text-inherit',
    strong: 'bg-[#ffd25c] text-inherit',
    plain: 'bg-[#ffe795] text-inherit',
    quiet: 'bg-transparent text-inherit underline decoration-[#b06d00] decoration-dashed underline-offset-3',
  },
};

interface Marks {
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
}

/** Type sizes outside of these are a mistake, or no CV. */
const [smallest, largest, usual] = [7, 30, 10.5];

/** A length in points of the sheet, which is 595 of them wide however wide it is shown. */
const points = (count: number): string => `calc(var(--pt) * ${count})`;

const sizeOf = (size: number): string => points(size === 0 ? usual : Math.min(largest, Math.max(smallest, size)));

/** A part of a line, word for word in its own type. */
function SheetText({
  line,
  from,
  to,
  highlights,
  active,
}: Marks & { readonly line: PlacedLine; readonly from: number; readonly to: number }) {
  const runs = styleRuns(line.line);
  const set = (start: number, end: number) =>
    runs.map((run) => {
      const [first, last] = [Math.max(start, run.from), Math.min(end, run.to)];
      if (first >= last) return null;
      const style: CSSProperties = { fontSize: sizeOf(run.size), ...(run.color ? { color: run.color } : {}) };
      return (
        <span key={run.from} style={style} className={classNames(run.bold && 'font-bold', run.italic && 'italic')}>
          {line.text.slice(first, last)}
        </span>
      );
    });
  return <MarkedText line={line} highlights={highlights} active={active} looks={looks} from={from} to={to} set={set} />;
}

/** The parts of a line between tabs. */
function cellsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  let at = 0;
  return text.split('\t').map((part) => {
    const cell = { from: at, to: at + part.length };
    at = cell.to + 1;
    return cell;
  });
}

/** A line whose parts stand in columns; a first column beside one other is a label or a date. */
function Columns({ line, ...marks }: Marks & { readonly line: PlacedLine }) {
  const cells = cellsOf(line.text);
  const columns = cells.length === 2 ? 'minmax(0,2fr) minmax(0,5fr)' : `repeat(${cells.length}, minmax(0, 1fr))`;
  return (
    <div className="grid" style={{ gridTemplateColumns: columns, columnGap: points(8) }}>
      {cells.map((cell) => (
        <div key={cell.from} dir="auto">
          <SheetText line={line} {...cell} {...marks} />
        </div>
      ))}
    </div>
  );
}

const styles: Readonly<Record<TextBlock['kind'], { readonly className?: string; readonly before: number; readonly after: number }>> = {
  heading: { className: 'font-semibold', before: 8, after: 3 },
  paragraph: { before: 0, after: 4 },
  listItem: { before: 0, after: 1.5 },
  tableRow: { className: 'border-b border-[#d5d5d5]', before: 2, after: 2 },
  header: { className: 'text-[#555]', before: 0, after: 4 },
  footer: { className: 'text-[#555]', before: 4, after: 0 },
  footnote: { className: 'text-[#555]', before: 4, after: 0 },
};

/** A block of a document as it may stand on a sheet of paper. */
export function SheetBlock({ block, ...marks }: Marks & { readonly block: TextBlock }) {
  const { className, before, after } = styles[block.kind];
  const isItem = block.kind === 'listItem';
  return (
    <div
      data-block
      dir="auto"
      lang={block.language ?? undefined}
      className={classNames('relative', className)}
      style={{ paddingTop: points(before), paddingBottom: points(after), ...(isItem ? { paddingInlineStart: points(14) } : {}) }}
    >
      {isItem && (
        <span aria-hidden className="absolute" style={{ insetInlineStart: points(4), fontSize: points(usual) }}>
          •
        </span>
      )}
      {block.lines.map((line) =>
        line.text.includes('\t') ? (
          <Columns key={line.index} line={line} {...marks} />
        ) : (
          <div key={line.index} className="whitespace-pre-wrap">
            <SheetText line={line} from={0} to={line.text.length} {...marks} />
          </div>
        ),
      )}
    </div>
  );
}
