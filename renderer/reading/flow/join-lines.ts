import type { Line } from '../../domain/document/document.ts';

/** Lines side by side as one, the texts joined by a space or a tab. */
export function joinLines(lines: readonly Line[], separator: ' ' | '\t'): Line {
  const [first] = lines;
  if (first === undefined) throw new Error('no lines to join');
  if (lines.length === 1) return first;
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  const bold = lines.reduce((sum, line) => sum + (line.bold ? line.text.length : 0), 0);
  return {
    text: lines.map((line) => line.text).join(separator),
    words: lines.flatMap((line) => line.words),
    box: null,
    size: Math.max(...lines.map((line) => line.size)),
    bold: bold * 2 > letters,
    links: lines.flatMap((line) => line.links),
  };
}
