import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Parts of a Word document, as the XML inside their root element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly header?: string;
  readonly firstHeader?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  /** Relationship id → address of a hyperlink. */
  readonly links?: Readonly<Record<string, string>>;
  /** Goes into the section's properties. */
  readonly section?: string;
  /** Files beside the parts. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** A paragraph of plain text runs. */
export function paragraph(text: string, properties = '', runProperties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text, runProperties)}</w:p>`;
}

/** A run; the text may hold markup already escaped. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of cells, each the XML of its paragraphs. */
export function table(rows: readonly (readonly string[])[], cellProperties = ''): string {
  const cell = (content: string) => `<w:tc><w:tcPr>${cellProperties}</w:tcPr>${content}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A text box the way Word stores it: as DrawingML with a VML copy for old readers. */
export function textBox(content: string, fill = ''): string {
  const shape = `<wps:wsp><wps:spPr>${fill === '' ? '' : `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
  const drawing = `<w:drawing><wp:anchor behindDoc="0"><a:graphic><a:graphicData>${shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const copy = `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${copy}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** The bytes of a Word document made of these parts. */
export function buildDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8('<Types/>'), ...parts.files };
  const relations: string[] = [];
  const references: string[] = [];
  const root = (name: string, content: string): Uint8Array =>
    strToU8(`<?xml version="1.0"?><w:${name} ${namespaces}>${content}</w:${name}>`);
  const add = (name: string, type: string, content: string | undefined, rootName: string): void => {
    if (content === undefined) return;
    files[`word/${name}.xml`] = root(rootName, content);
    relations.push(`<Relationship Id="${name}" Type="${relationshipTypes}${type}" Target="${name}.xml"/>`);
  };
  add('styles', 'styles', parts.styles, 'styles');
  add('settings', 'settings', parts.settings, 'settings');
  add('footnotes', 'footnotes', parts.footnotes, 'footnotes');
  add('header1', 'header', parts.header, 'hdr');
  add('header2', 'header', parts.firstHeader, 'hdr');
  add('footer1', 'footer', parts.footer, 'ftr');
  if (parts.header !== undefined) references.push('<w:headerReference w:type="default" r:id="header1"/>');
  if (parts.firstHeader !== undefined) references.push('<w:headerReference w:type="first" r:id="header2"/>');
  if (parts.footer !== undefined) references.push('<w:footerReference w:type="default" r:id="footer1"/>');
  for (const [id, target] of Object.entries(parts.links ?? {})) {
    relations.push(`<Relationship Id="${id}" Type="${relationshipTypes}hyperlink" Target="${target}" TargetMode="External"/>`);
  }
  files['word/document.xml'] = root(
    'document',
    `<w:body>${parts.body}<w:sectPr>${references.join('')}${parts.section ?? ''}</w:sectPr></w:body>`,
  );
  files['word/_rels/document.xml.rels'] = strToU8(`<Relationships>${relations.join('')}</Relationships>`);
  files['_rels/.rels'] = strToU8(
    `<Relationships><Relationship Id="main" Type="${relationshipTypes}officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  return zipSync(files, { level: 1 });
}
