import { measureHelvetica } from './measure-helvetica.ts';

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  /** Text rendering mode; 3 paints nothing. */
  readonly mode?: number;
  /** White added after each character, in points. */
  readonly spacing?: number;
  /** Quarter turns clockwise. */
  readonly turns?: number;
}

export interface FieldSpec {
  readonly name: string;
  readonly kind: 'text' | 'checkbox';
  readonly value: string;
  readonly rect: readonly number[];
}

export interface PaintedPage {
  readonly width: number;
  readonly height: number;
  readonly rotate: number;
  readonly content: string;
  readonly links: readonly { readonly uri: string; readonly rect: readonly number[] }[];
  readonly fields: readonly FieldSpec[];
}

/** Draws one page: places are points from the top-left corner, text stands on its baseline. */
export interface Painter {
  text(x: number, y: number, text: string, style?: TextStyle): void;
  /** Text that ends at x. */
  textEnding(x: number, y: number, text: string, style?: TextStyle): void;
  /** Wraps into a width; returns the baseline after the last line. */
  paragraph(x: number, y: number, width: number, text: string, style?: TextStyle & { readonly leading?: number }): number;
  rect(x: number, y: number, width: number, height: number, color: string): void;
  disc(x: number, y: number, radius: number, color: string): void;
  /** Draws within a rectangle: what lies outside is cut off. */
  clipped(x: number, y: number, width: number, height: number, draw: () => void): void;
  /** A plain gray picture. */
  picture(x: number, y: number, width: number, height: number, gray: number): void;
  /** A gray picture of so many points across and down that fills the page. */
  scan(columns: number, rows: number, gray: Uint8Array): void;
  link(x: number, y: number, width: number, height: number, uri: string): void;
  field(x: number, y: number, width: number, height: number, field: { name: string; kind: FieldSpec['kind']; value: string }): void;
}

const a4 = { width: 595, height: 842, rotate: 0 };
/** Characters of WinAnsiEncoding that are not at their Latin-1 place (ISO 32000-1, annex D). */
const winAnsi: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  Œ: 0x8c,
};

function encode(text: string): string {
  return [...text].map((character) => (winAnsi[character] ?? character.charCodeAt(0)).toString(16).padStart(2, '0')).join('');
}

const colorOf = (color: string): string => [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
const matrices = ['1 0 0 1', '0 -1 1 0', '-1 0 0 -1', '0 1 -1 0'];

export function paintPage(draw: (painter: Painter) => void, size: Partial<typeof a4> = {}): PaintedPage {
  const page = { ...a4, ...size };
  const operations: string[] = [];
  const links: { uri: string; rect: number[] }[] = [];
  const fields: FieldSpec[] = [];
  const up = (y: number): number => page.height - y;
  const painter: Painter = {
    text(x, y, text, { size = 10, bold = false, italic = false, color = '#000000', mode = 0, spacing = 0, turns = 0 } = {}) {
      const font = bold ? 'F2' : italic ? 'F3' : 'F1';
      operations.push(
        `BT /${font} ${size} Tf ${spacing} Tc ${mode} Tr ${colorOf(color)} rg ${matrices[turns]} ${x} ${up(y)} Tm <${encode(text)}> Tj ET`,
      );
    },
    textEnding(x, y, text, style = {}) {
      painter.text(x - measureHelvetica(text, style.size ?? 10, style.bold), y, text, style);
    },
    paragraph(x, y, width, text, style = {}) {
      const { size = 10, leading = 1.2 } = style;
      let line = '';
      let at = y;
      for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && measureHelvetica(longer, size, style.bold) > width) {
          painter.text(x, at, line, style);
          at += size * leading;
          line = word;
        } else line = longer;
      }
      painter.text(x, at, line, style);
      return at + size * leading;
    },
    rect(x, y, width, height, color) {
      operations.push(`${colorOf(color)} rg ${x} ${up(y + height)} ${width} ${height} re f`);
    },
    disc(x, y, radius, color) {
      const k = radius * 0.5523;
      const v = up(y);
      operations.push(
        `${colorOf(color)} rg ${x - radius} ${v} m ${x - radius} ${v + k} ${x - k} ${v + radius} ${x} ${v + radius} c ${x + k} ${v + radius} ${x + radius} ${v + k} ${x + radius} ${v} c ${x + radius} ${v - k} ${x + k} ${v - radius} ${x} ${v - radius} c ${x - k} ${v - radius} ${x - radius} ${v - k} ${x - radius} ${v} c f`,
      );
    },
    clipped(x, y, width, height, draw) {
      operations.push(`q ${x} ${up(y + height)} ${width} ${height} re W n`);
      draw();
      operations.push('Q');
    },
    picture(x, y, width, height, gray) {
      const value = gray.toString(16).padStart(2, '0');
      operations.push(`q ${width} 0 0 ${height} ${x} ${up(y + height)} cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID ${value}> EI Q`);
    },
    scan(columns, rows, gray) {
      const data = `${Buffer.from(gray).toString('hex')}>`;
      const head = `/W ${columns} /H ${rows} /CS /G /BPC 8 /F /AHx`;
      operations.push(`q ${page.width} 0 0 ${page.height} 0 0 cm BI ${head} ID ${data} EI Q`);
    },
    link(x, y, width, height, uri) {
      links.push({ uri, rect: [x, up(y + height), x + width, up(y)] });
    },
    field(x, y, width, height, field) {
      fields.push({ ...field, rect: [x, up(y + height), x + width, up(y)] });
    },
  };
  draw(painter);
  return { ...page, content: operations.join('\n'), links, fields };
}
