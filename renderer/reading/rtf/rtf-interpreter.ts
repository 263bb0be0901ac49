import type { Block, BlockKind } from '../../domain/document/document.ts';
import { HiddenText, isTooSmall, vanishesOn } from '../flow/hidden-text.ts';
import { TableFlow } from '../flow/table-flow.ts';
import { symbolsOf } from '../word/docx-symbols.ts';
import { encodingOfCodePage } from './rtf-charsets.ts';
import { initialState, type RtfDestination, type RtfState, specialCharacters, textDestinations } from './rtf-state.ts';
import { RtfTables } from './rtf-tables.ts';
import type { RtfToken } from './rtf-tokens.ts';

const deepest = 1_000;

/** Follows the tokens of an RTF file and gathers what shows. */
export class RtfInterpreter {
  private readonly tables = new RtfTables();
  private readonly hidden = new HiddenText();
  private readonly margins: Record<'header' | 'footer' | 'footnote', Block[]> = { header: [], footer: [], footnote: [] };
  private readonly body = new TableFlow();
  private readonly stack: RtfState[] = [];
  private state: RtfState = { ...initialState, flow: this.body };
  private defaultEncoding = 'windows-1252';
  private toSkip = 0;
  private starred = false;
  private fieldCode = '';

  take(token: RtfToken): void {
    if (token.kind === 'control') this.control(token.word, token.value);
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'bytes') this.bytes(token.bytes);
    else this.open();
  }

  /** What was gathered; `cutOff` when groups were left open. */
  finish(): { readonly blocks: readonly Block[]; readonly hidden: HiddenText; readonly cutOff: boolean } {
    const cutOff = this.stack.length > 0;
    while (this.stack.length > 0) this.close();
    const { header, footer, footnote } = this.margins;
    return { blocks: [...unique(header), ...this.body.finish(), ...unique(footer), ...footnote], hidden: this.hidden, cutOff };
  }

  private open(): void {
    this.toSkip = 0;
    this.starred = false;
    if (this.stack.length < deepest) this.stack.push(this.state);
    this.state = { ...this.state };
  }

  private close(): void {
    this.toSkip = 0;
    const inner = this.state;
    const outer = this.stack.pop();
    if (outer === undefined) return;
    this.state = outer;
    if (inner.destination === 'fieldCode' && outer.destination !== 'fieldCode') {
      const address = this.fieldCode.match(/HYPERLINK\s+"?([^"\s]+)/iu)?.[1];
      if (address !== undefined) outer.flow.paragraph.link(address);
      this.fieldCode = '';
    }
    if (inner.flow === outer.flow) {
      // Paragraph properties set in a group of text hold for the paragraph it ends in.
      if (textDestinations.has(inner.destination)) this.state = { ...outer, listed: outer.listed || inner.listed };
      return;
    }
    const blocks = inner.flow.finish();
    if (inner.destination === 'shapeText') outer.flow.insert(blocks, outer.depth);
    else if (inner.destination === 'header' || inner.destination === 'footer' || inner.destination === 'footnote') {
      const kind = inner.destination;
      this.margins[kind].push(...blocks.map((block) => ({ ...block, kind })));
    }
  }

  private bytes(bytes: readonly number[]): void {
    const skipped = Math.min(this.toSkip, bytes.length);
    this.toSkip -= skipped;
    const rest = skipped === 0 ? bytes : bytes.slice(skipped);
    if (rest.length === 0 || this.state.destination === 'skip') return;
    const font = this.tables.fonts.get(this.state.font);
    const encoding = font?.encoding ?? this.defaultEncoding;
    const symbol = font?.symbol === true && textDestinations.has(this.state.destination);
    const text = symbol
      ? symbolsOf(font.name.trim(), String.fromCharCode(...rest))
      : new TextDecoder(encoding).decode(new Uint8Array(rest));
    this.text(text);
  }

  private text(text: string): void {
    const { state } = this;
    if (state.destination === 'fonts') this.tables.fontText(text);
    else if (state.destination === 'colors') this.tables.colorText(text);
    else if (state.destination === 'styles') this.tables.styleText(text);
    else if (state.destination === 'fieldCode') this.fieldCode += text;
    else if (textDestinations.has(state.destination)) this.write(text);
  }

  private write(text: string): void {
    const { state } = this;
    if (state.deleted) return;
    const color = this.tables.colors[state.color] ?? null;
    const shaded = state.shaded || state.rowShaded || state.destination === 'shapeText';
    if (state.hidden || isTooSmall(state.size) || vanishesOn(color, shaded ? 'unknown' : null)) {
      this.hidden.add(text);
      return;
    }
    const { size, bold, italic } = state;
    state.flow.paragraph.add(text, { size, bold, italic, color: color === null ? null : `#${color}` });
  }

  private control(word: string, value: number | null): void {
    if (word === '*') {
      this.starred = true;
      return;
    }
    const starred = this.starred;
    this.starred = false;
    if (this.enter(word, starred)) return;
    const { destination } = this.state;
    if (destination === 'skip') return;
    if (destination === 'fonts') this.tables.fontControl(word, value);
    else if (destination === 'colors') this.tables.colorControl(word, value);
    else if (destination === 'styles') this.tables.styleControl(word, value);
    if (word === 'u') this.unicode(value ?? 0x3f);
    else if (word === 'uc') this.state = { ...this.state, unicodeSkip: Math.max(0, value ?? 1) };
    else if (word === 'ansicpg') this.defaultEncoding = encodingOfCodePage(value ?? 1252);
    else if (word === 'mac') this.defaultEncoding = 'macintosh';
    else if (textDestinations.has(destination)) this.textControl(word, value);
  }

  /** Switches to a destination that a control word opens; unknown ones behind `\*` are passed over. */
  private enter(word: string, starred: boolean): boolean {
    const destination = destinations[word];
    if (destination === undefined) {
      if (starred) this.state = { ...this.state, destination: 'skip' };
      return starred;
    }
    if (this.state.destination === 'skip') return true;
    if (destination === 'list') this.state = { ...this.state, destination: 'skip' };
    else if (destination === 'same') return true;
    else if (destination === 'header' || destination === 'footer' || destination === 'footnote' || destination === 'shapeText') {
      this.state = { ...initialState, destination, flow: new TableFlow() };
    } else this.state = { ...this.state, destination };
    const outer = this.stack.at(-1);
    if (destination === 'list' && outer !== undefined) this.stack[this.stack.length - 1] = { ...outer, listed: true };
    return true;
  }

  private unicode(value: number): void {
    this.text(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.toSkip = this.state.unicodeSkip;
  }

  private textControl(word: string, value: number | null): void {
    const special = specialCharacters[word];
    if (special !== undefined) this.write(special);
    else if (!this.structure(word)) this.look(word, value);
  }

  private get kind(): BlockKind {
    const { style, outline, listed } = this.state;
    if (outline || this.tables.headingStyles.has(style)) return 'heading';
    return listed ? 'listItem' : 'paragraph';
  }

  private structure(word: string): boolean {
    const { flow, depth } = this.state;
    if (word === 'par' || word === 'sect' || word === 'page' || word === '\n' || word === '\r') flow.endParagraph(this.kind, depth);
    else if (word === 'line') flow.paragraph.breakLine();
    else if (word === 'cell') flow.endCell(this.kind, 1);
    else if (word === 'nestcell') flow.endCell(this.kind, Math.max(2, depth));
    else if (word === 'row') flow.endRow(1);
    else if (word === 'nestrow') flow.endRow(Math.max(2, depth));
    else return false;
    return true;
  }

  private look(word: string, value: number | null): void {
    const on = value !== 0;
    const change = (changes: Partial<RtfState>): void => {
      this.state = { ...this.state, ...changes };
    };
    if (word === 'pard') change({ depth: 0, style: 0, outline: false, listed: false, shaded: false });
    else if (word === 'plain') change({ bold: false, italic: false, hidden: false, deleted: false, size: 12, color: 0, shaded: false });
    else if (word === 'intbl') change({ depth: Math.max(1, this.state.depth) });
    else if (word === 'itap') change({ depth: value ?? 1 });
    else if (word === 's') change({ style: value ?? 0 });
    else if (word === 'outlinelevel') change({ outline: (value ?? 9) < 9 });
    else if (word === 'ls') change({ listed: (value ?? 0) > 0 });
    else if (word === 'b') change({ bold: on });
    else if (word === 'i') change({ italic: on });
    else if (word === 'v') change({ hidden: on });
    else if (word === 'deleted') change({ deleted: on });
    else if (word === 'fs') change({ size: (value ?? 24) / 2 });
    else if (word === 'cf') change({ color: value ?? 0 });
    else if (word === 'f') change({ font: value ?? 0 });
    else if (word === 'trowd') change({ rowShaded: false });
    else if (word === 'clcbpat' || word === 'clcfpat') change({ rowShaded: true });
    else if (['cb', 'chcbpat', 'highlight', 'cbpat', 'cfpat'].includes(word)) change({ shaded: (value ?? 0) > 0 });
  }
}

const destinations: Readonly<Record<string, RtfDestination | 'list' | 'same'>> = {
  fonttbl: 'fonts',
  colortbl: 'colors',
  stylesheet: 'styles',
  fldinst: 'fieldCode',
  fldrslt: 'same',
  header: 'header',
  headerf: 'header',
  headerl: 'header',
  headerr: 'header',
  footer: 'footer',
  footerf: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footnote: 'footnote',
  shptxt: 'shapeText',
  shpinst: 'same',
  shp: 'same',
  nesttableprops: 'same',
  listtext: 'list',
  pntext: 'list',
  pn: 'list',
  ...Object.fromEntries(
    [
      ...['info', 'pict', 'objdata', 'objclass', 'objname', 'themedata', 'colorschememapping', 'datastore', 'listtable'],
      ...['listoverridetable', 'rsidtbl', 'generator', 'xmlnstbl', 'latentstyles', 'pgdsctbl', 'bkmkstart', 'bkmkend', 'nonshppict'],
      ...['shprslt', 'sp', 'nonesttables', 'annotation', 'atnid', 'atnauthor', 'atrfstart', 'atrfend', 'ftnsep', 'ftnsepc', 'ftncn'],
      ...['aftnsep', 'aftnsepc', 'aftncn', 'tc', 'xe', 'revtbl', 'filetbl', 'falt', 'panose', 'fontemb', 'picprop', 'mmathPr'],
    ].map((word) => [word, 'skip' as const]),
  ),
};

function unique(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const text = block.lines.map((line) => line.text).join('\n');
    return seen.has(text) ? false : seen.add(text) !== undefined;
  });
}
