import type { Block, BlockKind, Line, Word } from '../../domain/document/document.ts';

/** How a run of text looks. */
export interface RunStyle {
  /** Points; 0 when unknown. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
}

interface Piece {
  readonly text: string;
  readonly style: RunStyle;
}

const droppedCharacters = /[\u00ad\u0640\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\p{Co}\p{Cn}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is removed
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const compatibilityForms = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+/gu;

/** Text as a person reads it: no soft hyphens, kashidas, controls or private glyphs, plain spaces, composed letters. */
export function cleanText(text: string): string {
  return text
    .replace(compatibilityForms, (found) => found.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(droppedCharacters, '')
    .replace(controls, ' ');
}

/** Gathers the runs of one paragraph and gives its lines; whatever a format's own structure is, this is where text becomes Lines. */
export class ParagraphBuilder {
  private lines: Piece[][] = [[]];
  private links: string[][] = [[]];

  add(text: string, style: RunStyle): void {
    for (const [index, part] of text.split(/\r\n|[\n\r\v\f\u2028\u2029]/u).entries()) {
      if (index > 0) this.breakLine();
      if (part !== '') this.lines.at(-1)?.push({ text: part, style });
    }
  }

  breakLine(): void {
    this.lines.push([]);
    this.links.push([]);
  }

  link(target: string): void {
    if (/^(?:https?|mailto|tel):/iu.test(target)) this.links.at(-1)?.push(target);
  }

  /** The paragraph's lines that hold text. */
  takeLines(): readonly Line[] {
    const lines = this.lines.flatMap((pieces, index) => {
      const line = lineOf(pieces, this.links[index] ?? []);
      return line === null ? [] : [line];
    });
    this.lines = [[]];
    this.links = [[]];
    return lines;
  }

  /** The paragraph as a block of the given kind, null when it holds no text. */
  take(kind: BlockKind): Block | null {
    const lines = this.takeLines();
    return lines.length === 0 ? null : { kind: kindOf(kind, lines), lines, language: null };
  }
}

const bullet = /^(?:[•●▪■◦‣⁃∙·*➢➤✓✔►▶❖–—-]|o(?=\s{1,}\p{Lu})|\d{1,2}[.)])\s/u;

function kindOf(kind: BlockKind, lines: readonly Line[]): BlockKind {
  return kind === 'paragraph' && bullet.test(`${lines[0]?.text ?? ''} `) && (lines[0]?.text.length ?? 0) > 2 ? 'listItem' : kind;
}

/** Four spaces or more stand for a tab: that is how people align by hand. */
function tidy(text: string): string {
  return cleanText(text)
    .replace(/ {4,}/gu, '\t')
    .replace(/ *\t[ \t]*/gu, '\t')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

function lineOf(pieces: readonly Piece[], links: readonly string[]): Line | null {
  const text = tidy(pieces.map((piece) => piece.text).join(''));
  if (text === '') return null;
  const words = wordsOf(pieces);
  const weights = new Map<number, number>();
  let boldLetters = 0;
  let letters = 0;
  for (const word of words) {
    weights.set(word.size, (weights.get(word.size) ?? 0) + word.text.length);
    letters += word.text.length;
    if (word.bold) boldLetters += word.text.length;
  }
  const size = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  return { text, words, box: null, size, bold: boldLetters * 2 > letters, links };
}

/** A word that several runs make up looks like its first letter. */
function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = [];
  let open: { text: string; style: RunStyle } | null = null;
  const close = (): void => {
    const text = open === null ? '' : cleanText(open.text).trim();
    if (open !== null && text !== '') words.push({ text, box: null, ...open.style, confidence: null });
    open = null;
  };
  for (const { text, style } of pieces) {
    for (const part of text.match(/[\s\u00a0]+|[^\s\u00a0]+/gu) ?? []) {
      if (/^[\s\u00a0]/u.test(part)) close();
      else if (open === null) open = { text: part, style };
      else open = { text: (open as { text: string }).text + part, style: (open as { style: RunStyle }).style };
    }
  }
  close();
  return words;
}
