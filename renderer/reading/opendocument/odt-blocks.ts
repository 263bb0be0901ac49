import type { Block, BlockKind } from '../../domain/document/document.ts';
import { type Backdrop, type HiddenText, isTooSmall, vanishesOn } from '../flow/hidden-text.ts';
import { ParagraphBuilder } from '../flow/paragraph.ts';
import { blocksOfRow } from '../flow/table-rows.ts';
import { childElement, childElements, textOf, type XmlElement } from '../xml/parse-xml.ts';
import { type OdtLook, type OdtStyles, plainOdtLook } from './odt-styles.ts';

export interface OdtContext {
  readonly styles: OdtStyles;
  readonly hidden: HiddenText;
  /** Blocks of the footnotes and endnotes met so far. */
  readonly notes: Block[];
}

interface Paragraph {
  readonly builder: ParagraphBuilder;
  readonly backdrop: Backdrop;
  readonly boxes: XmlElement[];
}

const passedOver = new Set(['tracked-changes', 'annotation', 'annotation-end', 'sequence-decls', 'variable-decls', 'forms', 'hidden-text']);

/** The blocks of a text, cell, header, note or text box in reading order (ODF 1.3 part 3, clauses 5 to 9). */
export function odtBlocks(container: XmlElement, context: OdtContext, backdrop: Backdrop, listed = false): readonly Block[] {
  return childElements(container).flatMap((child): readonly Block[] => {
    if (passedOver.has(child.name)) return [];
    if (child.name === 'p' || child.name === 'h') return paragraphBlocks(child, context, backdrop, listed);
    if (child.name === 'list-header') return odtBlocks(child, context, backdrop, false);
    if (child.name === 'list-item' || child.name === 'list') return odtBlocks(child, context, backdrop, true);
    if (child.name === 'table')
      return rowsOf(child).flatMap((row) => blocksOfRow(cellsOf(row).map((cell) => cellBlocks(cell, context, backdrop))));
    if (child.name === 'section' && child.attributes.display === 'none') {
      context.hidden.add(textOf(child));
      return [];
    }
    // A frame at the level of paragraphs holds its boxes directly.
    if (child.name === 'frame' || child.name === 'text-box' || child.name === 'custom-shape') return odtBlocks(child, context, 'unknown');
    return odtBlocks(child, context, backdrop, listed);
  });
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.name === 'table-row') return [child];
    return child.name === 'table-rows' || child.name === 'table-header-rows' || child.name === 'table-row-group' ? rowsOf(child) : [];
  });
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return childElements(row, 'table-cell');
}

function cellBlocks(cell: XmlElement, context: OdtContext, backdrop: Backdrop): readonly Block[] {
  return odtBlocks(cell, context, context.styles.cellFill(cell.attributes['style-name']) ?? backdrop);
}

function paragraphBlocks(element: XmlElement, context: OdtContext, backdrop: Backdrop, listed: boolean): readonly Block[] {
  const look = context.styles.apply(plainOdtLook, 'paragraph', element.attributes['style-name']);
  const paragraph: Paragraph = { builder: new ParagraphBuilder(), backdrop: look.fill ?? backdrop, boxes: [] };
  addOdtInline(element, look, paragraph, context);
  const kind: BlockKind = element.name === 'h' || look.heading ? 'heading' : listed ? 'listItem' : 'paragraph';
  const own = paragraph.builder.take(kind);
  const boxes = paragraph.boxes.flatMap((box) => odtBlocks(box, context, 'unknown'));
  return own === null ? boxes : kind === 'heading' ? [...boxes, own] : [own, ...boxes];
}

function addOdtInline(parent: XmlElement, look: OdtLook, paragraph: Paragraph, context: OdtContext): void {
  for (const child of parent.children) {
    // White space of the file itself counts once (ODF 1.3 part 3, clause 6.1.2).
    if (typeof child === 'string') write(child.replace(/[ \t\r\n]+/gu, ' '), look, paragraph, context);
    else addElement(child, look, paragraph, context);
  }
}

function addElement(element: XmlElement, look: OdtLook, paragraph: Paragraph, context: OdtContext): void {
  const { name, attributes } = element;
  if (passedOver.has(name)) return;
  if (name === 's') write(' '.repeat(Math.min(200, Number(attributes.c ?? 1))), look, paragraph, context);
  else if (name === 'tab') write('\t', look, paragraph, context);
  else if (name === 'line-break') paragraph.builder.breakLine();
  else if (name === 'note') {
    const body = childElement(element, 'note-body');
    if (body !== undefined) context.notes.push(...odtBlocks(body, context, null).map((block) => ({ ...block, kind: 'footnote' as const })));
  } else if (name === 'frame' || name === 'text-box' || name === 'custom-shape' || name === 'g' || name === 'rect')
    paragraph.boxes.push(element);
  else if (name === 'a') {
    paragraph.builder.link(attributes.href ?? '');
    addOdtInline(element, look, paragraph, context);
  } else if (name === 'span') addOdtInline(element, context.styles.apply(look, 'text', attributes['style-name']), paragraph, context);
  else if (name === 'ruby') addOdtInline(childElement(element, 'ruby-base') ?? element, look, paragraph, context);
  else addOdtInline(element, look, paragraph, context);
}

function write(text: string, look: OdtLook, { builder, backdrop }: Paragraph, context: OdtContext): void {
  if (look.hidden || isTooSmall(look.size) || vanishesOn(look.color, look.fill ?? backdrop)) {
    context.hidden.add(text);
    return;
  }
  const { size, bold, italic, color } = look;
  builder.add(text, { size, bold, italic, color: color === null ? null : `#${color.toLowerCase()}` });
}
