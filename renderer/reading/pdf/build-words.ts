import type { Word } from '../../domain/document/document.ts';
import { directionOf } from '../../domain/document/layout/direction.ts';
import { cleanGlyphs } from './clean-glyphs.ts';
import { composeAccents } from './compose-accents.ts';
import type { Glyph, GlyphRun } from './glyph.ts';
import { joinSpacedLetters } from './join-spaced-letters.ts';
import { makeWord } from './make-word.ts';

/** White of this many type sizes between two glyphs parts words, where no space is painted. */
const wordGap = 0.16;
/** The same between Arabic letters on lines with painted spaces: letters are stretched there. */
const arabicGap = 0.3;

/** The least white beside a space without width, and where PDFium sees the end of a word. */
const thinGap = 0.1;
/** Where it sees one after more than this share of the letters, they are set apart. */
const mostEnds = 0.4;

/** Glyphs of one upright direction, put together to words by where they stand, whatever the order of painting. */
export function buildWords(glyphs: readonly Glyph[]): Word[] {
  return baselines(composeAccents(cleanGlyphs(glyphs))).flatMap((line) => joinSpacedLetters(splitLine(line)).map(makeWord));
}

/** Glyphs that share a baseline, from left to right. */
function baselines(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.origin[1] - b.origin[1]);
  const lines: Glyph[][] = [];
  let first: Glyph | null = null;
  for (const glyph of sorted) {
    if (first === null || glyph.origin[1] - first.origin[1] > 0.12 * Math.max(4, Math.min(first.style.size, glyph.style.size))) {
      lines.push([]);
      first = glyph;
    }
    (lines.at(-1) as Glyph[]).push(glyph);
  }
  for (const line of lines) line.sort((a, b) => a.origin[0] - b.origin[0]);
  return lines;
}

function splitLine(line: readonly Glyph[]): GlyphRun[] {
  const runs: GlyphRun[] = [];
  let open: Glyph[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let afterSpace = true;
  const hasSpaces = line.some((glyph) => isSpace(glyph.text));
  // Right-to-left spaces without width stand a letter off: what is painted before and after them tells where they belong.
  const thinSpaces = new Set(line.filter((glyph) => isSpace(glyph.text) && isThin(glyph)).map(({ index }) => index));
  const ends = hasSpaces ? null : listEnds(line);
  for (const glyph of line) {
    if (isSpace(glyph.text)) {
      // A space without width stands wherever its producer left it.
      if (!isThin(glyph) || glyph.origin[0] >= end) afterSpace = true;
      continue;
    }
    const isArabic = hasSpaces && directionOf(glyph.text) === 'right' && directionOf(open.at(-1)?.text ?? '') === 'right';
    const limit = isArabic ? arabicGap : wordGap;
    // PDFium's boxes of ligatures reach out to the left of where they begin.
    const start = directionOf(glyph.text) === 'right' ? glyph.box[0] : Math.max(glyph.box[0], glyph.origin[0]);
    const gap = (start - end) / Math.max(1, glyph.style.size);
    const last = open.at(-1);
    if (last && ends?.has(last.index) && last.index + 2 === glyph.index && gap > thinGap) afterSpace = true;
    if (last && last.index - glyph.index === 2 && thinSpaces.has(glyph.index + 1) && gap > thinGap) afterSpace = true;
    if (afterSpace || gap > limit) {
      open = [];
      runs.push({ glyphs: open, gap });
    } else if (isRepeated(open, glyph)) continue;
    open.push(glyph);
    end = Math.max(glyph.box[0] + glyph.box[2], afterSpace || gap > limit ? Number.NEGATIVE_INFINITY : end);
    afterSpace = false;
  }
  return runs;
}

/** Glyphs after which PDFium, which knows the width of a space in the font, put one of its own: they are not among the glyphs. */
function listEnds(line: readonly Glyph[]): ReadonlySet<number> {
  const known = new Set(line.map(({ index }) => index));
  const ends = line.filter(({ index }) => !known.has(index + 1) && known.has(index + 2)).map(({ index }) => index);
  return new Set(ends.length > mostEnds * line.length ? [] : ends);
}

const isThin = (glyph: Glyph): boolean => glyph.box[2] <= 0.02 * glyph.style.size;

const isSpace = (text: string): boolean => text === ' ' || ((text < '!' || text > '~') && /^\s$/u.test(text));

/** The same glyph painted again a hair aside to look bold. */
function isRepeated(open: readonly Glyph[], glyph: Glyph): boolean {
  const near = 0.12 * glyph.style.size;
  return (
    glyph.box[2] > 0.2 * glyph.style.size &&
    open.slice(-3).some((other) => other.text === glyph.text && Math.abs(other.origin[0] - glyph.origin[0]) < near)
  );
}
