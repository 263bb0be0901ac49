import type { Block, BlockKind } from '../../domain/document/document.ts';
import type { Backdrop } from '../flow/hidden-text.ts';
import { ParagraphBuilder } from '../flow/paragraph.ts';
import { blocksOfRow, type Cell } from '../flow/table-rows.ts';
import { childElement, childElements, type XmlElement } from '../xml/parse-xml.ts';
import type { DocxContext } from './docx-context.ts';
import { addInline, chooseAlternative, visibleContent } from './docx-inline.ts';
import { applyParagraphProperties, fillOf } from './docx-styles.ts';
import { listTextBoxes } from './docx-text-boxes.ts';

const transparent = new Set(['customXml', 'ins', 'moveTo', 'smartTag']);

/** The blocks of a body, cell, header, note or text box in reading order. */
export function blocksOf(container: XmlElement, context: DocxContext, backdrop: Backdrop): readonly Block[] {
  const blocks: Block[] = [];
  let joined: ParagraphBuilder | null = null;
  for (const child of flatten(container)) {
    if (child.name === 'tbl') blocks.push(...blocksOfTable(child, context, backdrop));
    if (child.name !== 'p') continue;
    const builder: ParagraphBuilder = joined ?? new ParagraphBuilder();
    const result = readParagraph(child, builder, context, backdrop);
    joined = result.runsOn ? builder : null;
    if (!result.runsOn) blocks.push(...result.blocks);
  }
  const last = joined?.take('paragraph') ?? null;
  return last === null ? blocks : [...blocks, last];
}

/** Paragraphs and tables with controls, tracked insertions and alternatives looked through. */
function flatten(container: XmlElement): readonly XmlElement[] {
  return childElements(container).flatMap((child) => {
    if (child.name === 'sdt') {
      const content = visibleContent(child);
      return content === null ? [] : flatten(content);
    }
    if (child.name === 'AlternateContent') return flatten(chooseAlternative(child));
    return transparent.has(child.name) ? flatten(child) : [child];
  });
}

interface ParagraphResult {
  readonly blocks: readonly Block[];
  /** True when the paragraph's own mark is a tracked deletion: the next paragraph continues it. */
  readonly runsOn: boolean;
}

function readParagraph(paragraph: XmlElement, builder: ParagraphBuilder, context: DocxContext, backdrop: Backdrop): ParagraphResult {
  const properties = childElement(paragraph, 'pPr');
  const style = applyParagraphProperties(context.styles.paragraph(childElement(properties, 'pStyle')?.attributes.val), properties);
  const drawings: XmlElement[] = [];
  addInline(paragraph, { builder, look: style.run, backdrop: style.fill ?? backdrop, drawings }, context);
  // A field's code does not run over a paragraph; one that is never closed must not swallow the rest.
  for (const field of context.fields) field.inCode = false;
  const mark = childElement(properties, 'rPr');
  if (childElement(mark, 'del') !== undefined || childElement(mark, 'moveFrom') !== undefined) return { blocks: [], runsOn: true };
  const kind: BlockKind = style.heading ? 'heading' : style.listed ? 'listItem' : 'paragraph';
  const own = builder.take(kind);
  const boxes = listTextBoxes(drawings).flatMap((box) => blocksOf(box.content, context, box.backdrop));
  return { blocks: own === null ? boxes : kind === 'heading' ? [...boxes, own] : [own, ...boxes], runsOn: false };
}

function blocksOfTable(table: XmlElement, context: DocxContext, backdrop: Backdrop): readonly Block[] {
  const style = childElement(childElement(table, 'tblPr'), 'tblStyle')?.attributes.val;
  const behind = style === undefined || /grid|grille|^normal/iu.test(style) ? backdrop : 'unknown';
  return flatten(table)
    .filter((row) => row.name === 'tr' && childElement(childElement(row, 'trPr'), 'del') === undefined)
    .flatMap((row) => {
      const cells: readonly Cell[] = flatten(row)
        .filter((cell) => cell.name === 'tc')
        .map((cell) => blocksOf(cell, context, fillOf(childElement(childElement(cell, 'tcPr'), 'shd')) ?? behind));
      return blocksOfRow(cells);
    });
}
