import type { Block, BlockKind } from '../../domain/document/document.ts';
import { HiddenText, isTooSmall, vanishesOn } from '../flow/hidden-text.ts';
import { ParagraphBuilder } from '../flow/paragraph.ts';
import { blocksOfRow, type Cell } from '../flow/table-rows.ts';

interface OpenElement {
  readonly name: string;
  readonly kind: BlockKind;
  readonly skipped: boolean;
  readonly hidden: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color: string | null;
  readonly fill: string | null;
}

const root: OpenElement = {
  name: '',
  kind: 'paragraph',
  skipped: false,
  hidden: false,
  bold: false,
  italic: false,
  // What browsers take for text without a size of its own.
  size: 12,
  color: null,
  fill: null,
};
const skipped = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'iframe', 'object', 'select', 'textarea']);
const inline = new Set(
  [
    'a abbr b bdi bdo big cite code del dfn em font i img input ins kbd label mark q s samp small span strong sub sup time tt u var wbr',
  ].flatMap((names) => names.split(' ')),
);
const deepest = 500;

/** Follows the tags of a page and gathers its blocks. */
export class HtmlFlow {
  readonly hidden = new HiddenText();
  private readonly stack: OpenElement[] = [root];
  private readonly paragraph = new ParagraphBuilder();
  private readonly tables: { cells: Cell[]; outer: Block[] }[] = [];
  private blocks: Block[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.current;
    if (this.stack.length > deepest) return;
    if (name === 'br') this.paragraph.breakLine();
    if (!inline.has(name) && name !== 'br') this.endParagraph();
    if (name === 'a') this.paragraph.link(attributes.href ?? '');
    if (name === 'td' || name === 'th') this.startCell();
    this.stack.push(styled(name, attributes, parent));
  }

  close(name: string): void {
    if (!this.stack.some((element) => element.name === name)) return;
    if (!inline.has(name) && name !== 'br') this.endParagraph();
    if (name === 'td' || name === 'th') this.endCell();
    if (name === 'tr') this.endRow();
    while (this.stack.length > 1 && this.stack.pop()?.name !== name);
  }

  text(text: string): void {
    const { skipped: isSkipped, hidden, size, bold, italic, color, fill } = this.current;
    if (isSkipped) return;
    const collapsed = text.replace(/[ \t\r\n\f]+/gu, ' ');
    if (hidden || isTooSmall(size) || vanishesOn(color, fill)) this.hidden.add(collapsed);
    else this.paragraph.add(collapsed, { size, bold, italic, color: color === null ? null : `#${color}` });
  }

  finish(): readonly Block[] {
    this.endParagraph();
    while (this.tables.length > 0) {
      this.endCell();
      this.endRow();
    }
    return this.blocks;
  }

  private get current(): OpenElement {
    return this.stack.at(-1) ?? root;
  }

  private endParagraph(): void {
    const block = this.paragraph.take(this.current.kind);
    if (block !== null) this.blocks.push(block);
  }

  private startCell(): void {
    const inRow = this.stack.findLastIndex((element) => element.name === 'tr');
    const inTable = this.stack.filter((element) => element.name === 'tr').length;
    if (inRow === -1 || this.tables.length >= inTable) return;
    this.tables.push({ cells: [], outer: this.blocks });
    this.blocks = [];
  }

  private endCell(): void {
    this.tables.at(-1)?.cells.push(this.blocks);
    if (this.tables.length > 0) this.blocks = [];
  }

  private endRow(): void {
    const rows = this.stack.filter((element) => element.name === 'tr').length;
    if (this.tables.length < Math.max(1, rows)) return;
    const row = this.tables.pop();
    if (row === undefined) return;
    this.blocks = [...row.outer, ...blocksOfRow(row.cells)];
  }
}

function styled(name: string, attributes: Readonly<Record<string, string>>, parent: OpenElement): OpenElement {
  const style = attributes.style?.toLowerCase() ?? '';
  const [, number, unit] = style.match(/font-size:\s*([\d.]+)(pt|px)/u) ?? [];
  const size = number === undefined ? parent.size : Number(number) * (unit === 'px' ? 0.75 : 1);
  return {
    name,
    kind: /^h[1-6]$/u.test(name) ? 'heading' : name === 'li' ? 'listItem' : parent.kind,
    skipped: parent.skipped || skipped.has(name),
    hidden:
      parent.hidden ||
      'hidden' in attributes ||
      /display:\s*none|visibility:\s*hidden|opacity:\s*0(?:;|$)|font-size:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:;|$)/u.test(style),
    bold: parent.bold || /^(?:b|strong|h[1-6]|th)$/u.test(name) || /font-weight:\s*(?:bold|[6-9]00)/u.test(style),
    italic: parent.italic || name === 'i' || name === 'em',
    size,
    color: hexadecimal(style.match(/(?:^|[;\s])color:\s*([^;]+)/u)?.[1] ?? attributes.color) ?? parent.color,
    fill: /background(?:-color)?:/u.test(style) || 'bgcolor' in attributes ? 'unknown' : parent.fill,
  };
}

function hexadecimal(color: string | undefined): string | null {
  const value = color?.trim().toLowerCase() ?? '';
  if (value === 'white') return 'ffffff';
  const short = value.match(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/u);
  if (short !== null)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('');
  return value.match(/^#([0-9a-f]{6})$/u)?.[1] ?? null;
}
