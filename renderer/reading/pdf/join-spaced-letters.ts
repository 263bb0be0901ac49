import type { GlyphRun } from './glyph.ts';

/** White that parts columns, in type sizes: letters on either side are not one heading. */
const columnGap = 3;

/** "E X P É R I E N C E" → one word: rows of single letters are joined, and parted where the white is clearly wider. */
export function joinSpacedLetters(runs: readonly GlyphRun[]): GlyphRun[] {
  const result: GlyphRun[] = [];
  for (let from = 0; from < runs.length; ) {
    let to = from + 1;
    while (to < runs.length && (runs[to] as GlyphRun).gap < columnGap) to += 1;
    const stretch = runs.slice(from, to);
    result.push(...(isSpaced(stretch) ? joinStretch(stretch) : stretch));
    from = to;
  }
  return result;
}

function isSpaced(runs: readonly GlyphRun[]): boolean {
  const single = runs.filter((run) => run.glyphs.length === 1 && /^[\p{L}\p{N}&'’-]$/u.test(run.glyphs[0]?.text ?? ''));
  const letters = single.filter((run) => /^\p{L}$/u.test(run.glyphs[0]?.text ?? ''));
  return letters.length >= 4 && single.length >= 0.8 * runs.length;
}

function joinStretch(runs: readonly GlyphRun[]): GlyphRun[] {
  const gaps = runs
    .slice(1)
    .map((run) => run.gap)
    .sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] as number;
  const result: GlyphRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last === undefined || run.gap > 1.6 * usual + 0.05) result.push({ gap: run.gap, glyphs: [...run.glyphs] });
    else last.glyphs.push(...run.glyphs);
  }
  return result;
}
