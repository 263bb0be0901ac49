import type { OcrLine } from './tesseract-types.ts';

const near = 0.16;

/** Lines whose measured height is near that of most of the page's text get that height: measurement wavers, type does not. */
export function levelHeights(lines: readonly OcrLine[]): readonly OcrLine[] {
  const letters = new Map<number, number>();
  for (const { rowHeight, words } of lines) {
    const height = Math.round(rowHeight);
    letters.set(height, (letters.get(height) ?? 0) + words.reduce((sum, word) => sum + word.text.length, 0));
  }
  const usual = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  if (usual === undefined) return lines;
  const usualDescenders = lines.find(({ rowHeight }) => Math.round(rowHeight) === usual)?.descenders ?? usual / 5;
  return lines.map((line) =>
    Math.abs(line.rowHeight - usual) > usual * near ? line : { ...line, rowHeight: usual, descenders: usualDescenders },
  );
}
