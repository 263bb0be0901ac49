import type { Block, BlockKind } from '../../domain/document/document.ts';
import { ParagraphBuilder } from './paragraph.ts';
import { blocksOfRow, type Cell } from './table-rows.ts';

interface Level {
  blocks: Block[];
  cells: Cell[];
}

/** One stream of paragraphs and nested table rows: the body, a header, a footnote, a text box. */
export class TableFlow {
  readonly paragraph = new ParagraphBuilder();
  private readonly levels: Level[] = [{ blocks: [], cells: [] }];

  endParagraph(kind: BlockKind, depth: number): void {
    const block = this.paragraph.take(kind);
    if (block !== null) this.level(depth).blocks.push(block);
  }

  endCell(kind: BlockKind, depth: number): void {
    this.endParagraph(kind, depth);
    const level = this.level(depth);
    level.cells.push(level.blocks);
    level.blocks = [];
  }

  endRow(depth: number): void {
    const level = this.level(depth);
    const cells = level.blocks.length > 0 ? [...level.cells, level.blocks] : level.cells;
    this.level(depth - 1).blocks.push(...blocksOfRow(cells));
    this.levels[depth] = { blocks: [], cells: [] };
  }

  /** Adds blocks of another stream (a text box) after what stands so far. */
  insert(blocks: readonly Block[], depth: number): void {
    this.level(depth).blocks.push(...blocks);
  }

  /** Everything, rows that were never ended included. */
  finish(): readonly Block[] {
    this.endParagraph('paragraph', 0);
    for (let depth = this.levels.length - 1; depth > 0; depth -= 1) this.endRow(depth);
    return this.level(0).blocks;
  }

  private level(depth: number): Level {
    const wanted = Math.min(Math.max(depth, 0), 20);
    while (this.levels.length <= wanted) this.levels.push({ blocks: [], cells: [] });
    return this.levels[wanted] as Level;
  }
}
