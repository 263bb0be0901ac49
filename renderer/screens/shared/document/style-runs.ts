import type { Line, Word } from '../../../domain/document/document.ts';

/** A stretch of a line's text that looks the same throughout. */
export interface StyleRun {
  readonly from: number;
  readonly to: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points; 0 when unknown. */
  readonly size: number;
  /** `#rrggbb`; null for the usual ink. */
  readonly color: string | null;
}

type Style = Omit<StyleRun, 'from' | 'to'>;

/** On white paper a colour this light cannot be read: it stood on a ground that is not drawn. */
const lightest = 0.62;

function readableColor(color: string | null): string | null {
  if (!color || !/^#[\da-f]{6}$/iu.test(color)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue > lightest ? null : color;
}

const styleOf = ({ bold, italic, size, color }: Word): Style => ({ bold, italic, size, color: readableColor(color) });

const alike = (a: Style, b: Style): boolean => a.bold === b.bold && a.italic === b.italic && a.size === b.size && a.color === b.color;

/** How the parts of a line look, from its words; they cover the whole text, what parts two words looking as the first of them. */
export function styleRuns(line: Line): readonly StyleRun[] {
  const runs: StyleRun[] = [];
  let at = 0;
  for (const word of line.words) {
    const start = line.text.indexOf(word.text, at);
    if (start < 0) continue;
    at = start + word.text.length;
    const last = runs.at(-1);
    const style = styleOf(word);
    if (last && alike(last, style)) runs[runs.length - 1] = { ...last, to: at };
    else {
      if (last) runs[runs.length - 1] = { ...last, to: start };
      runs.push({ ...style, from: last ? start : 0, to: at });
    }
  }
  const last = runs.at(-1);
  if (!last) return [{ from: 0, to: line.text.length, bold: line.bold, italic: false, size: line.size, color: null }];
  runs[runs.length - 1] = { ...last, to: line.text.length };
  return runs;
}
