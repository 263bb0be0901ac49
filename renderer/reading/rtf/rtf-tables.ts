import { encodingOfCharset } from './rtf-charsets.ts';

interface RtfFont {
  encoding: string | null;
  symbol: boolean;
  name: string;
}

/** The font, colour and style tables of an RTF header, filled as their groups are read. */
export class RtfTables {
  readonly fonts = new Map<number, RtfFont>();
  readonly colors: (string | null)[] = [];
  readonly headingStyles = new Set<number>();
  private font: RtfFont | null = null;
  private rgb: { red: number; green: number; blue: number } | null = null;
  private style = 0;
  private styleName = '';

  fontControl(word: string, value: number | null): void {
    if (word === 'f' && value !== null) {
      this.font = { encoding: null, symbol: false, name: '' };
      this.fonts.set(value, this.font);
    } else if (word === 'fcharset' && this.font !== null && value !== null) {
      this.font.encoding = encodingOfCharset(value);
      this.font.symbol = value === 2;
    }
  }

  fontText(text: string): void {
    if (this.font !== null) this.font.name += text.replace(/;.*$/u, '');
  }

  colorControl(word: string, value: number | null): void {
    this.rgb ??= { red: 0, green: 0, blue: 0 };
    if (word === 'red' || word === 'green' || word === 'blue') this.rgb[word] = Math.min(255, Math.max(0, value ?? 0));
  }

  colorText(text: string): void {
    for (const character of text) {
      if (character !== ';') continue;
      const rgb = this.rgb;
      this.colors.push(rgb === null ? null : [rgb.red, rgb.green, rgb.blue].map((part) => part.toString(16).padStart(2, '0')).join(''));
      this.rgb = null;
    }
  }

  styleControl(word: string, value: number | null): void {
    if (word === 's') this.style = value ?? 0;
    if (word === 's' || word === 'cs') this.styleName = '';
    if (word === 'outlinelevel' && (value ?? 9) < 9) this.headingStyles.add(this.style);
  }

  styleText(text: string): void {
    this.styleName += text;
    if (!this.styleName.includes(';')) return;
    if (/^\s*(?:heading \d|title|titre(?: \d)?);/iu.test(this.styleName)) this.headingStyles.add(this.style);
    this.styleName = '';
  }
}
