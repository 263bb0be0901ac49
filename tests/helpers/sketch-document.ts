import type { Block, Document, Page } from '../../renderer/domain/document/document.ts';
import { makeLine } from '../../renderer/domain/document/from-text.ts';

/**
 * A Document from a sketch, so that fixtures show structure without a file of their format: a block a paragraph, parted by empty
 * lines; `# ` starts a heading, `## ` a bold line, `* ` a list item, `^ ` a page header, `_ ` a page footer; ` | ` inside a line
 * that starts with `| ` is a cell border; `=== page` starts a page.
 */
export function sketchDocument(file: string, sketch: string): Document {
  const pages = sketch.split(/^=== page\n/mu).map((text, at): Page => {
    const blocks = text.split(/\n\s*\n/u).flatMap((block) => readBlock(block.split('\n').filter((line) => line.trim() !== '')));
    return { number: at + 1, width: 0, height: 0, origin: 'text', blocks };
  });
  return { file, format: 'docx', pages, language: null, doubts: [] };
}

const marks: readonly (readonly [string, Block['kind'], { readonly bold?: boolean; readonly size: number }])[] = [
  ['# ', 'heading', { bold: true, size: 14 }],
  ['## ', 'paragraph', { bold: true, size: 11 }],
  ['* ', 'listItem', { size: 11 }],
  ['^ ', 'header', { size: 11 }],
  ['_ ', 'footer', { size: 9 }],
];

/** Marked lines are blocks of their own; plain lines that follow each other are one block. */
function readBlock(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of lines) {
    const mark = marks.find(([sign]) => line.startsWith(sign));
    if (mark) {
      const [sign, kind, style] = mark;
      blocks.push({ kind, lines: [makeLine(line.slice(sign.length), style)], language: null });
      open = false;
    } else if (line.startsWith('| ')) {
      blocks.push({ kind: 'tableRow', lines: [makeLine(line.slice(2).replaceAll(' | ', '\t'), { size: 11 })], language: null });
      open = false;
    } else {
      const made = makeLine(line, { size: 11 });
      const last = blocks.at(-1);
      if (open && last) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, made] };
      else blocks.push({ kind: 'paragraph', lines: [made], language: null });
      open = true;
    }
  }
  return blocks;
}
