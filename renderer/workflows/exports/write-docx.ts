import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block, Line, Paper, Span } from '../../domain/report/paper/paper.ts';
import { decodeDataUrl } from './decode-data-url.ts';
import { type DocxSetting, ink, inks, shades, textWidth } from './docx-style.ts';
import { factsTable, signatureTable, writeTable } from './docx-tables.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const arabic = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u;
/** Signs that XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

function run({ text, look, verdict }: Span): TextRun {
  const options: IRunOptions = {
    text: text.replace(forbidden, ''),
    ...(arabic.test(text) ? { rightToLeft: true } : {}),
    ...(look === 'bold' || verdict ? { bold: true } : {}),
    ...(look === 'soft' ? { color: ink.soft } : {}),
    ...(look === 'mono' ? { size: 14, color: ink.soft } : {}),
    ...(verdict ? { color: inks[verdict], shading: { type: 'clear', fill: shades[verdict] } } : {}),
  };
  return new TextRun(options);
}

/** A paragraph; in an Arabic paper every one runs from the right. */
function writeLine(line: Line, setting: DocxSetting, more: ConstructorParameters<typeof Paragraph>[0] = {}): Paragraph {
  const options = typeof more === 'string' ? {} : more;
  return new Paragraph({ bidirectional: setting.rightToLeft, ...options, children: line.map(run) });
}

function writeParagraph({ line, look }: Extract<Block, { kind: 'paragraph' }>, setting: DocxSetting): Paragraph {
  if (look === 'end') return writeLine(line, setting, { alignment: AlignmentType.END });
  if (look === 'quote') return writeLine(line, setting, { indent: { start: 300 } });
  return writeLine(line, setting, look === 'small' ? { style: 'Small' } : {});
}

function writeBlock(block: Block, setting: DocxSetting) {
  const { rightToLeft } = setting;
  switch (block.kind) {
    case 'heading':
      return [
        writeLine([{ text: block.text }], setting, {
          heading: levels[block.level],
          pageBreakBefore: block.newPage === true,
          keepNext: true,
        }),
      ];
    case 'paragraph':
      return [writeParagraph(block, setting)];
    case 'list':
      return block.items.map((item) => writeLine(item, setting, { numbering: { reference: 'dots', level: 0 } }));
    case 'facts':
      return [factsTable(block.rows, setting, writeLine), new Paragraph({})];
    case 'table':
      return [writeTable(block, setting, writeLine), new Paragraph({ bidirectional: rightToLeft })];
    case 'signatures':
      return [signatureTable(block.names, setting, writeLine), new Paragraph({})];
    case 'room':
      return [writeLine([{ text: block.label, look: 'soft' }], setting), ...Array.from({ length: block.lines }, () => ruledLine())];
  }
}

const ruledLine = (): Paragraph =>
  new Paragraph({ spacing: { before: 200 }, border: { bottom: { style: 'dotted', size: 4, color: '999999' } } });

/** Logo, name and reference of the organisation. */
function letterhead({ letterhead: { name, reference, logo } }: Paper, setting: DocxSetting): readonly Paragraph[] {
  const picture = logo ? decodeDataUrl(logo) : null;
  const lines: Paragraph[] = [];
  if (picture) {
    const { type, bytes: data, width, height } = picture;
    const scale = Math.min(180 / width, 64 / height, 1);
    const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const altText = { name: name ?? 'logo', title: name ?? 'logo', description: name ?? 'logo' };
    lines.push(new Paragraph({ bidirectional: setting.rightToLeft, children: [new ImageRun({ type, data, transformation, altText })] }));
  }
  if (name) lines.push(writeLine([{ text: name, look: 'bold' }], setting));
  if (reference) lines.push(writeLine([{ text: reference, look: 'soft' }], setting));
  return lines;
}

function sectionOf(paper: Paper, setting: DocxSetting) {
  const { rightToLeft: bidirectional } = setting;
  const pages = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  const everyPage = paper.letterheadOn === 'everyPage';
  const head = everyPage ? letterhead(paper, setting) : [writeLine([{ text: paper.header }], setting, { style: 'Edge' })];
  const footer = new Paragraph({ bidirectional, style: 'Edge', children: [new TextRun({ text: `${paper.footer}   ` }), pages] });
  return {
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1021, left: 1021, right: 1021 } } },
    headers: { default: new Header({ children: [...head] }) },
    footers: { default: new Footer({ children: [footer] }) },
    children: [...(everyPage ? [] : letterhead(paper, setting)), ...paper.blocks.flatMap((block) => writeBlock(block, setting))],
  };
}

const styles = (locale: string) => ({
  default: {
    document: {
      run: { font: 'Arial', size: 19, language: { value: locale, bidirectional: 'ar-MA' } },
      paragraph: { spacing: { after: 100 } },
    },
    heading1: { run: { size: 30, bold: true, color: ink.accent }, paragraph: { spacing: { before: 240, after: 160 } } },
    heading2: { run: { size: 23, bold: true, color: ink.accent }, paragraph: { spacing: { before: 240, after: 100 } } },
    heading3: { run: { size: 20, bold: true }, paragraph: { spacing: { before: 160, after: 80 } } },
  },
  paragraphStyles: [
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 16, color: ink.soft }, paragraph: { spacing: { after: 80 } } },
    { id: 'Edge', name: 'Edge', basedOn: 'Normal', run: { size: 14, color: ink.soft } },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 16 }, paragraph: { spacing: { after: 20 } } },
    { id: 'DenseCell', name: 'Dense Cell', basedOn: 'Normal', run: { size: 14 }, paragraph: { spacing: { after: 0 } } },
  ],
});

const dots = {
  reference: 'dots',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: 360, hanging: 240 }, spacing: { after: 40 } } },
    },
  ],
};

/**
 * A paper as an editable Word document, right-to-left in Arabic, with heads of tables that repeat over pages.
 *
 * @param creator program that made it
 */
export async function writeDocx(paper: Paper, creator: string): Promise<Uint8Array> {
  const setting: DocxSetting = { rightToLeft: paper.locale === 'ar', width: textWidth };
  const document = new Document({
    title: paper.title,
    creator,
    lastModifiedBy: creator,
    description: '',
    styles: styles(paper.locale),
    numbering: { config: [dots] },
    sections: [sectionOf(paper, setting)],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
