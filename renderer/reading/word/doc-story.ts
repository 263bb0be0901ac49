import type { Block, BlockKind } from '../../domain/document/document.ts';
import { type HiddenText, isTooSmall, vanishesOn } from '../flow/hidden-text.ts';
import { TableFlow } from '../flow/table-flow.ts';
import type { DocFormatting, DocProperties } from './doc-formatting.ts';
import type { DocCharacter } from './doc-pieces.ts';
import { boldOf, type DocStyle } from './doc-styles.ts';

export interface DocLooks {
  readonly characters: DocFormatting;
  readonly paragraphs: DocFormatting;
  readonly styles: (index: number) => DocStyle;
  readonly hidden: HiddenText;
}

/** Single property modifiers ([MS-DOC] 2.6.1, 2.6.2). */
const sprm = {
  deleted: 0x0800,
  bold: 0x0835,
  italic: 0x0836,
  vanish: 0x083c,
  size: 0x4a43,
  color: 0x6870,
  colorIndex: 0x2a42,
  highlight: 0x2a0c,
  shading: 0xca71,
  symbol: 0x6a09,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  list: 0x460b,
  outline: 0x2640,
  oldShading: 0x4866,
  paragraphShading: 0xc64d,
  oldParagraphShading: 0x442d,
} as const;

/** The blocks of one story of a Word 97 file: its body, a header, a note, the text boxes ([MS-DOC] 2.4.1). */
export function readStory(characters: Iterable<DocCharacter>, looks: DocLooks): readonly Block[] {
  const flow = new TableFlow();
  const fields: ('code' | 'result')[] = [];
  let code = '';
  for (const character of characters) {
    const mark = character.text.charCodeAt(0);
    if (mark === 0x0d || mark === 0x07 || mark === 0x0c) {
      if (fields.at(-1) === 'code') fields.length = 0;
      endParagraph(flow, mark, looks, character.offset);
    } else if (mark === 0x0b) flow.paragraph.breakLine();
    else if (mark === 0x13) {
      fields.push('code');
      code = '';
    } else if (mark === 0x14 || mark === 0x15) {
      const address = fields.at(-1) === 'code' ? code.match(/^\s*HYPERLINK\s+"?([^"\s]+)/iu)?.[1] : undefined;
      if (address !== undefined) flow.paragraph.link(address);
      fields.pop();
      if (mark === 0x14) fields.push('result');
    } else if (fields.includes('code')) code += character.text;
    else writeCharacter(flow, character, looks);
  }
  return flow.finish();
}

function endParagraph(flow: TableFlow, mark: number, { paragraphs, styles }: DocLooks, offset: number): void {
  const { properties, style } = paragraphs.at(offset);
  const inTable = (properties.get(sprm.inTable) ?? 0) !== 0;
  const depth = inTable || mark === 0x07 ? Math.max(1, properties.get(sprm.depth) ?? 1) : 0;
  const kind = kindOf(properties, styles(style));
  if ((properties.get(sprm.rowEnd) ?? 0) !== 0) flow.endRow(1);
  else if ((properties.get(sprm.innerRowEnd) ?? 0) !== 0) flow.endRow(depth);
  else if ((properties.get(sprm.innerCell) ?? 0) !== 0) flow.endCell(kind, depth);
  else if (mark === 0x07) flow.endCell(kind, 1);
  else flow.endParagraph(kind, depth);
}

function kindOf(properties: DocProperties, style: DocStyle): BlockKind {
  const outline = properties.get(sprm.outline);
  if (style.heading || (outline !== undefined && outline < 9)) return 'heading';
  return (properties.get(sprm.list) ?? Number(style.listed)) === 0 ? 'paragraph' : 'listItem';
}

function writeCharacter(flow: TableFlow, { text, offset }: DocCharacter, { characters, paragraphs, styles, hidden }: DocLooks): void {
  const { properties } = characters.at(offset);
  const around = paragraphs.at(offset);
  const style = styles(around.style);
  const mark = text.charCodeAt(0);
  if ((properties.get(sprm.deleted) ?? 0) === 1 || properties.has(sprm.symbol)) {
    if (properties.has(sprm.symbol)) flow.paragraph.add(' ', plain);
    return;
  }
  const shown = mark === 0x1e ? '-' : mark === 0x09 || mark >= 0x20 ? text : '';
  const size = (properties.get(sprm.size) ?? style.size * 2) / 2;
  const color = colorOf(properties);
  // The shading of cells stands at the end of their row: white text in a table may well be seen.
  const inTable = (around.properties.get(sprm.inTable) ?? 0) !== 0;
  const shadings = [sprm.paragraphShading, sprm.oldParagraphShading];
  const shaded =
    inTable ||
    (properties.get(sprm.highlight) ?? 0) !== 0 ||
    properties.has(sprm.shading) ||
    properties.has(sprm.oldShading) ||
    shadings.some((shading) => around.properties.has(shading));
  if ((properties.get(sprm.vanish) ?? 0) === 1 || isTooSmall(size) || vanishesOn(color, shaded ? 'unknown' : null)) {
    hidden.add(shown);
    return;
  }
  const bold = boldOf(properties.get(sprm.bold), style.bold);
  const italic = (properties.get(sprm.italic) ?? 0) === 1;
  flow.paragraph.add(shown, { size, bold, italic, color: color === null ? null : `#${color}` });
}

const plain = { size: 0, bold: false, italic: false, color: null };

/** `rrggbb`, from a COLORREF or from the palette's white; null for automatic and other palette colours. */
function colorOf(properties: DocProperties): string | null {
  const reference = properties.get(sprm.color);
  if (reference !== undefined && reference >= 0 && reference < 0x1000000) {
    return [reference & 0xff, (reference >> 8) & 0xff, (reference >> 16) & 0xff].map((part) => part.toString(16).padStart(2, '0')).join('');
  }
  return properties.get(sprm.colorIndex) === 8 ? 'ffffff' : null;
}
