import type { Block, BlockKind, Document } from '../../domain/document/document.ts';
import type { OleFile } from '../archive/ole-file.ts';
import { readUint16, readUint32 } from '../bytes/binary-view.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { HiddenText } from '../flow/hidden-text.ts';
import { protectionError, ReadError } from '../outcome.ts';
import { readDocFormatting } from './doc-formatting.ts';
import { charactersOf, type DocCharacter, readPieces } from './doc-pieces.ts';
import { type DocLooks, readStory } from './doc-story.ts';
import { readDocStyles } from './doc-styles.ts';
import { unlockDoc } from './unlock-doc.ts';

/** Offsets of the file information block ([MS-DOC] 2.5). */
const fib = {
  identifier: 0x00,
  version: 0x02,
  flags: 0x0a,
  key: 0x0e,
  textStart: 0x18,
  lengths: 0x4c,
  styleSheet: 0xa2,
  headerPlc: 0xf2,
  characterBins: 0xfa,
  paragraphBins: 0x102,
  clx: 0x1a2,
} as const;

const flag = { encrypted: 0x0100, secondTable: 0x0200, obfuscated: 0x8000 } as const;

/**
 * A Word 97 to 2003 document: headers, body with tables, text boxes, footers, notes.
 * @throws ReadError `encrypted` without the right password, `damaged` without its text.
 */
export function readDoc(file: string, ole: OleFile, password: string | undefined): Document {
  const first = ole.read('WordDocument');
  if (first === null || readUint16(first, fib.identifier) !== 0xa5ec) return readOldDoc(file, first);
  const { word, table } = openStreams(ole, first, password);
  if (table === null) return readOldDoc(file, word);
  const part = (at: number): Uint8Array => {
    const start = readUint32(word, at) ?? 0;
    return table.subarray(start, start + (readUint32(word, at + 4) ?? 0));
  };
  const pieces = readPieces(part(fib.clx));
  if (pieces.length === 0) throw new ReadError('damaged', 'no piece table');
  const hidden = new HiddenText();
  const looks: DocLooks = {
    characters: readDocFormatting(word, part(fib.characterBins), 'characters'),
    paragraphs: readDocFormatting(word, part(fib.paragraphBins), 'paragraphs'),
    styles: readDocStyles(part(fib.styleSheet)),
    hidden,
  };
  const story = (from: number, to: number): readonly Block[] => readStory(charactersOf(word, pieces, from, to), looks);
  const ranges = storyRanges(word);
  const margins = readMargins(part(fib.headerPlc), ranges.headers.from, story);
  const blocks = [
    ...margins.header,
    ...story(ranges.body.from, ranges.body.to),
    ...story(ranges.textBoxes.from, ranges.textBoxes.to),
    ...margins.footer,
    ...asKind([...story(ranges.footnotes.from, ranges.footnotes.to), ...story(ranges.endnotes.from, ranges.endnotes.to)], 'footnote'),
  ];
  return flowDocument(file, 'doc', blocks, hidden.doubts(file));
}

/** The streams, decrypted where they are behind a password; no table stream before Word 97. */
function openStreams(ole: OleFile, word: Uint8Array, password: string | undefined): { word: Uint8Array; table: Uint8Array | null } {
  const flags = readUint16(word, fib.flags) ?? 0;
  const isOld = (readUint16(word, fib.version) ?? 0) < 0xa0;
  const isProtected = (flags & flag.encrypted) !== 0;
  if (isProtected && (isOld || (flags & flag.obfuscated) !== 0)) throw protectionError();
  if (isOld) return { word, table: null };
  const table = ole.read((flags & flag.secondTable) === 0 ? '0Table' : '1Table');
  if (table === null) throw new ReadError('damaged', 'no table stream');
  return isProtected ? unlockDoc({ word, table }, readUint32(word, fib.key) ?? 0, password) : { word, table };
}

type StoryName = 'body' | 'footnotes' | 'headers' | 'macros' | 'comments' | 'endnotes' | 'textBoxes';

/** The stories stand one after the other in character positions ([MS-DOC] 2.4.1). */
function storyRanges(word: Uint8Array): Readonly<Record<StoryName, { readonly from: number; readonly to: number }>> {
  const names: readonly StoryName[] = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes'];
  let from = 0;
  const ranges = names.map((name, index) => {
    const to = from + (readUint32(word, fib.lengths + index * 4) ?? 0);
    const range = { from, to };
    from = to;
    return [name, range] as const;
  });
  return Object.fromEntries(ranges) as Record<StoryName, { from: number; to: number }>;
}

/** After six separators, each section has six stories: even, odd header; even, odd footer; first header, first footer ([MS-DOC] 2.8.26). */
function readMargins(
  plc: Uint8Array,
  base: number,
  story: (from: number, to: number) => readonly Block[],
): Readonly<Record<'header' | 'footer', readonly Block[]>> {
  const margins: Record<'header' | 'footer', Block[]> = { header: [], footer: [] };
  const seen = new Set<string>();
  for (let index = 6; (index + 1) * 4 < plc.length; index += 1) {
    const from = readUint32(plc, index * 4) ?? 0;
    const to = readUint32(plc, index * 4 + 4) ?? 0;
    if (to <= from) continue;
    const kind = [0, 1, 4].includes(index % 6) ? 'header' : 'footer';
    for (const block of asKind(story(base + from, base + to), kind)) {
      const text = block.lines.map((line) => line.text).join('\n');
      if (!seen.has(text)) margins[kind].push(block);
      seen.add(text);
    }
  }
  return margins;
}

function asKind(blocks: readonly Block[], kind: BlockKind): readonly Block[] {
  return blocks.map((block) => ({ ...block, kind }));
}

/** Word 6 and 95: one stretch of single-byte text. */
function readOldDoc(file: string, word: Uint8Array | null): Document {
  const length = word === null ? 0 : (readUint32(word, fib.lengths - 0x18) ?? 0);
  const start = word === null ? 0 : (readUint32(word, fib.textStart) ?? 0);
  if (word === null || readUint16(word, fib.identifier) !== 0xa5dc || length === 0) throw new ReadError('damaged', 'no Word text');
  const text = new TextDecoder('windows-1252').decode(word.subarray(start, start + length));
  const nothing = { at: () => ({ properties: new Map<number, number>(), style: 0 }) };
  const characters: DocCharacter[] = [...text].map((character, index) => ({ text: character, offset: start + index }));
  return flowDocument(
    file,
    'doc',
    readStory(characters, { characters: nothing, paragraphs: nothing, styles: readDocStyles(new Uint8Array()), hidden: new HiddenText() }),
  );
}
