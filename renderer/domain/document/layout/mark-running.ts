import words from '../../../../resources/lexicons/page-words.json';
import { fold } from '../../text/fold.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import type { Block, BlockKind, Line, Page } from '../document.ts';
import { startsWithBullet } from './bullet.ts';

/** Share of the page's height at its top and bottom in which headers and footers stand. */
const margin = 0.11;
/** In shares of the page's height: a running line stands at the same place on each page. */
const samePlace = 0.015;
const longestLine = 160;

/** "3", "- 3 -", "3/4", "Page 3 sur 4", "٣". */
const pageNumber = new RegExp(
  String.raw`^(?:\p{L}{2,7}\.?\s+|${writtenWords(words.short)}\s*)?[-–|]?\s*\p{Nd}{1,3}\s*(?:(?:[/|–-]|${writtenWords(words.of)})\s*\p{Nd}{0,3})?\s*$`,
  'u',
);

/**
 * Tells headers, footers and page numbers from content: lines in the margins whose text (numbers aside) stands at the same
 * place on other pages, and page numbers. They stay in the document, as blocks of kind `header` and `footer`.
 */
export function markRunning(pages: readonly Page[]): readonly Page[] {
  const seen = new Map<string, { page: number; place: number }[]>();
  for (const page of pages) {
    for (const { line, kind } of linesInMargins(page)) {
      const key = keyOf(line, kind);
      seen.set(key, [...(seen.get(key) ?? []), { page: page.number, place: placeOf(line, page) }]);
    }
  }
  return pages.map((page) => {
    const running = new Map<Line, BlockKind>();
    for (const { line, kind } of linesInMargins(page)) {
      const others = seen.get(keyOf(line, kind)) ?? [];
      const isItem = startsWithBullet(line.text);
      const repeated =
        !isItem && others.some((other) => other.page !== page.number && Math.abs(other.place - placeOf(line, page)) < samePlace);
      if (repeated || isPageNumber(line, pages.length)) running.set(line, kind);
    }
    return running.size === 0 ? page : { ...page, blocks: page.blocks.flatMap((block) => splitBlock(block, running)) };
  });
}

function linesInMargins(page: Page): { line: Line; kind: 'header' | 'footer' }[] {
  return page.blocks.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const place = placeOf(line, page);
      if (line.box === null || line.text.length > longestLine || (place > margin && place < 1 - margin)) return [];
      return [{ line, kind: place <= margin ? ('header' as const) : ('footer' as const) }];
    }),
  );
}

/** Middle of a line, as a share of the page's height. */
function placeOf({ box }: Line, page: Page): number {
  return box === null ? 0.5 : (box[1] + box[3] / 2) / Math.max(1, page.height);
}

const keyOf = (line: Line, kind: string): string =>
  `${kind} ${Math.round(line.size)} ${line.bold} ${fold(line.text).replace(/\d+/gu, '0')}`;

function isPageNumber({ text }: Line, pages: number): boolean {
  if (!pageNumber.test(text.trim())) return false;
  const numbers = (fold(text).match(/\d+/gu) ?? []).map(Number);
  const [number = 0, all = 0] = numbers;
  if (numbers.length === 2) return number >= 1 && number <= all;
  return numbers.length > 0 && numbers.every((number) => number >= 1 && number <= Math.max(pages, 2) + 1);
}

function splitBlock(block: Block, running: ReadonlyMap<Line, BlockKind>): Block[] {
  const parts: { kind: BlockKind; language: string | null; lines: Line[] }[] = [];
  for (const line of block.lines) {
    const kind = running.get(line) ?? block.kind;
    const last = parts.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else parts.push({ kind, language: block.language, lines: [line] });
  }
  return parts;
}
