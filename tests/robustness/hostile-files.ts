import { deflateSync, strToU8, zipSync } from 'fflate';
import { buildDocx, paragraph, table, textBox } from '../helpers/build-docx.ts';
import { buildOdt } from '../helpers/build-odt.ts';
import { buildOle } from '../helpers/build-ole.ts';
import { activeFiles } from './active-files.ts';
import { file, type HostileFile } from './hostile-file.ts';
import { buildPdf, bytesOf, samples, textPdf } from './samples.ts';
import { seededRandom } from './seeded-random.ts';

const sample = (name: string): Uint8Array => samples[name] as Uint8Array;
const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 2));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Sets bytes in the central directory entry of a ZIP's last member. */
function patchDirectory(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const patched = zip.slice();
  for (let at = patched.length - 46; at >= 0; at -= 1) {
    if (patched[at] !== 0x50 || patched[at + 1] !== 0x4b || patched[at + 2] !== 1 || patched[at + 3] !== 2) continue;
    new DataView(patched.buffer).setUint16(at + offset, value, true);
    return patched;
  }
  return patched;
}

function docxOf(documentXml: string): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(documentXml) });
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const nested = (depth: number, content: string, wrap: (inner: string) => string): string => {
  let inner = content;
  for (let level = 0; level < depth; level += 1) inner = wrap(inner);
  return inner;
};

const anyBytes: readonly HostileFile[] = [
  file('empty file', ['no-text'], () => new Uint8Array()),
  file('one byte', ['unsupported-format', 'read'], () => Uint8Array.of(65)),
  file('a megabyte of zeros', ['unsupported-format'], () => new Uint8Array(1_000_000)),
  file('random bytes', ['unsupported-format'], () =>
    Uint8Array.from(
      { length: 50_000 },
      (
        (random) => () =>
          Math.floor(random() * 256)
      )(seededRandom(7)),
    ),
  ),
  file('program', ['unsupported-format'], () => bytesOf(`MZ${'\u0000\u0001\u0090'.repeat(2_000)}`)),
  file('video', ['unsupported-format'], () => bytesOf(`\u0000\u0000\u0000\u0018ftypisom${'\u0000'.repeat(500)}`)),
  file('text on one endless line', ['too-large'], () => new Uint8Array(8_000_000).fill(97)),
  file('text whose one word is as long as it may be', ['read'], () => new Uint8Array(990_000).fill(97)),
  file('text of endless blanks', ['read'], () => utf8(`Juriste${' '.repeat(3_000_000)}\nRabat`)),
  file('text of endless tabs and blanks', ['read'], () => utf8(`Juriste${'   \t'.repeat(500_000)}Rabat`)),
  file('text of endless addresses', ['read'], () => utf8(`${'a@b.c@'.repeat(100_000)}\nJuriste`)),
  file('text of line breaks', ['no-text', 'unsupported-format'], () => new Uint8Array(2_000_000).fill(10)),
  file('text in UTF-16 without a mark', ['read'], () =>
    Uint8Array.from([...'Curriculum vitae'].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ),
  file('other XML', ['unsupported-format'], () => utf8('<?xml version="1.0"?><note><to>x</to></note>')),
  file('XML nested 100 000 deep', ['damaged', 'unsupported-format'], () => utf8(`<?xml version="1.0"?>${'<a>'.repeat(100_000)}`)),
  file('XML with exploding entities', ['unsupported-format', 'damaged'], () =>
    utf8(
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]><l>&c;</l>`,
    ),
  ),
];

const pdfs: readonly HostileFile[] = [
  file('PDF header alone', ['damaged'], () => bytesOf('%PDF-1.7\n')),
  file('PDF cut in half', ['damaged', 'read', 'no-text'], () => half(sample('pdf'))),
  file('PDF behind junk', ['read'], () => bytesOf(`junk\n${String.fromCharCode(...sample('pdf'))}`)),
  file('PDF without pages', ['damaged'], () => buildPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'])),
  file('PDF whose page tree loops', ['damaged', 'no-text'], () =>
    buildPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
  ),
  file('PDF of 100 pages', ['too-large'], () => textPdf('Curriculum vitae', 100)),
  file('PDF with an encryption nobody knows', ['encrypted', 'damaged'], () =>
    buildPdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', '<< /Filter /Unheard /V 9 >>'],
      '/Encrypt 3 0 R ',
    ),
  ),
  file('PDF with an exploding stream', ['no-text', 'damaged', 'read', 'timed-out'], () => {
    const packed = deflateSync(new Uint8Array(20_000_000).fill(32));
    const content = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${[...packed].map((byte) => String.fromCharCode(byte)).join('')}\nendstream`;
    return buildPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      content,
    ]);
  }),
  file('PDF of one enormous page', ['read', 'damaged', 'no-text'], () =>
    bytesOf(String.fromCharCode(...sample('pdf')).replace('[0 0 595 842]', '[0 0 9999999 9]')),
  ),
];

const archives: readonly HostileFile[] = [
  file('ZIP without members', ['damaged'], () => zipSync({})),
  file('ZIP cut in half', ['damaged'], () => half(sample('zip'))),
  file('ZIP of zeros that inflate a thousandfold', ['too-large'], () => zipSync({ 'a.txt': new Uint8Array(320_000_000) })),
  file('ZIP that lies about its size', ['too-large'], () =>
    patchDirectory(patchDirectory(zipSync({ 'a.txt': new Uint8Array(320_000_000) }), 24, 5), 26, 0),
  ),
  file('ZIP within ZIP, five deep', ['too-large'], () =>
    [0, 1, 2, 3, 4].reduce<Uint8Array>((inner) => zipSync({ 'in.zip': inner }), zipSync({ 'cv.txt': strToU8('Amina Benali') })),
  ),
  file('ZIP of 3 000 members', ['too-large'], () =>
    zipSync(Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`${index}.txt`, strToU8('x')]))),
  ),
  file('ZIP whose paths lead out', ['unsupported-format'], () =>
    zipSync({ '../../evil.txt': strToU8('Amina Benali'), '/etc/passwd': strToU8('root') }),
  ),
  file('ZIP with a password', ['encrypted'], () => patchDirectory(zipSync({ 'cv.txt': strToU8('Amina Benali') }), 8, 1)),
  file('ZIP packed in an unknown way', ['unsupported-format'], () =>
    patchDirectory(zipSync({ 'cv.txt': strToU8('Amina Benali') }), 10, 99),
  ),
  file('ZIP whose directory points past its end', ['damaged'], () =>
    patchDirectory(zipSync({ 'cv.txt': strToU8('Amina Benali') }), 44, 0xffff),
  ),
  file('ZIP of hidden files only', ['no-text'], () => zipSync({ '.DS_Store': strToU8('x'), '__MACOSX/._cv': strToU8('x') })),
  file('workbook', ['unsupported-format'], () =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
  ),
  file('slides', ['unsupported-format'], () =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<p/>') }),
  ),
];

const wordFiles: readonly HostileFile[] = [
  file('DOCX with nothing in it', ['no-text'], () => buildDocx({ body: '' })),
  file('DOCX with broken XML', ['read', 'no-text'], () => docxOf(`<w:document ${word}><w:body><w:p><w:r><w:t>Amina</w:body>`)),
  file('DOCX whose XML is no XML', ['damaged', 'no-text'], () => docxOf('this is not XML')),
  file('DOCX cut in half', ['damaged'], () => half(sample('docx'))),
  file('DOCX with exploding entities', ['no-text', 'read'], () =>
    docxOf(
      `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(9_999)}">]><w:document ${word}><w:body><w:p><w:r><w:t>${'&a;'.repeat(50)}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ),
  file('DOCX that asks for a file', ['no-text', 'read'], () =>
    docxOf(
      `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${word}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  ),
  file('DOCX nested 50 000 deep', ['damaged'], () => docxOf(`<w:document ${word}><w:body>${'<w:sdt><w:sdtContent>'.repeat(25_000)}`)),
  file('DOCX of tables in tables', ['read', 'damaged'], () =>
    buildDocx({ body: nested(60, paragraph('Juriste'), (inner) => table([[inner, paragraph('x')]])) }),
  ),
  file('DOCX of text boxes in text boxes', ['read', 'damaged'], () =>
    buildDocx({ body: nested(6, paragraph('Juriste'), (inner) => `<w:p>${textBox(inner)}</w:p>`) }),
  ),
  file('DOCX whose styles are based on each other', ['read'], () =>
    buildDocx({
      body: paragraph('Juriste', '<w:pStyle w:val="A"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    }),
  ),
  file('DOCX of 60 000 paragraphs', ['read'], () => buildDocx({ body: paragraph('Juriste').repeat(60_000) })),
  file('DOCX of endless blanks', ['read'], () =>
    buildDocx({ body: paragraph(`Juriste${' '.repeat(2_000_000)}Rabat${'\u00a0 \t'.repeat(300_000)}`) }),
  ),
  file('DOCX with a field that never ends', ['read'], () =>
    buildDocx({ body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${paragraph('Juriste')}` }),
  ),
  file('Office file with a password', ['encrypted'], () =>
    buildOle({ EncryptedPackage: new Uint8Array(5_000), EncryptionInfo: new Uint8Array(5_000) }),
  ),
  file('Outlook message without a text', ['no-text'], () => buildOle({ '__properties_version1.0': new Uint8Array(5_000) })),
  file('Outlook message cut in half', ['damaged', 'no-text', 'read'], () => half(sample('msg'))),
  file('Word file with a password', ['encrypted'], () => sample('protected docx')),
  file('compound file of zeros', ['damaged', 'unsupported-format'], () =>
    bytesOf(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\u0000'.repeat(2_000)}`),
  ),
  file('DOC cut in half', ['damaged', 'no-text', 'read'], () => half(sample('doc'))),
  file('DOC with a password', ['encrypted'], () => sample('protected doc')),
  file('DOC whose sectors run in a circle', ['damaged', 'no-text', 'read'], () => {
    const bytes = sample('doc').slice();
    const view = new DataView(bytes.buffer);
    for (let index = 2; index < 30; index += 1) view.setUint32(512 + index * 4, 2, true);
    return bytes;
  }),
  file('DOC that claims four thousand million characters', ['read', 'no-text', 'damaged'], () => {
    const bytes = sample('doc').slice();
    new DataView(bytes.buffer).setUint32(512 * 3 + 0x4c, 0xfffffff0, true);
    return bytes;
  }),
];

const otherTexts: readonly HostileFile[] = [
  file('ODT without content', ['damaged', 'no-text'], () =>
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
  ),
  file('ODT with endless spaces', ['read'], () => buildOdt({ body: `<text:p>a${'<text:s text:c="999999999"/>'.repeat(500)}b</text:p>` })),
  file('ODT with a password', ['encrypted'], () => sample('protected odt')),
  file('RTF of opening braces', ['no-text'], () => bytesOf(`{\\rtf1${'{'.repeat(300_000)}`)),
  file('RTF of closing braces', ['no-text', 'read'], () => bytesOf(`{\\rtf1${'}'.repeat(300_000)}`)),
  file('RTF that skips millions of characters', ['read', 'no-text'], () => bytesOf('{\\rtf1\\uc99999999 a\\u233 texte perdu\\par}')),
  file('RTF with binary data beyond its end', ['read', 'no-text'], () => bytesOf('{\\rtf1 Juriste\\par{\\pict\\bin2147483647 abc}}')),
  file('RTF with a negative count of binary data', ['read'], () => bytesOf('{\\rtf1 Juriste\\bin-5 abc\\par}')),
  file('RTF of tables nested 10 000 deep', ['read'], () => bytesOf(`{\\rtf1${'\\pard\\intbl\\itap9999 a\\nestcell'.repeat(10_000)}}`)),
  file('HTML nested 100 000 deep', ['read', 'damaged', 'no-text'], () => utf8(`<html><body>${'<div>'.repeat(100_000)}Juriste`)),
  file('HTML of tables nested 20 000 deep', ['read', 'damaged'], () => utf8(`<html>${'<table><tr><td>'.repeat(20_000)}Juriste`)),
  file('HTML of endless blanks and styles', ['read'], () =>
    utf8(`<html><p style="${' color: '.repeat(100_000)}">Juriste${'&nbsp;\n'.repeat(300_000)}Rabat</p>`),
  ),
  file('HTML whose script never ends', ['no-text', 'read'], () => utf8('<html><body><script>for(;;){} Juriste')),
  file('e-mail of parts 1 000 deep', ['too-large', 'no-text'], () =>
    bytesOf(
      `From: a@b.c\r\nSubject: x\r\nMIME-Version: 1.0\r\n${nested(30, 'x', (inner) => `Content-Type: multipart/mixed; boundary=b${inner.length}\r\n\r\n--b${inner.length}\r\n${inner}\r\n--b${inner.length}--`)}`,
    ),
  ),
  file('e-mail whose parts never end', ['read'], () =>
    bytesOf('From: a@b.c\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nBonjour'),
  ),
  file('e-mail with broken base64', ['read', 'no-text', 'unsupported-format'], () =>
    bytesOf('From: a@b.c\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%=A='),
  ),
];

const pictures: readonly HostileFile[] = [
  file('photograph, recognition off', ['no-text'], () => bytesOf('\u00ff\u00d8\u00ff\u00e0rest')),
  file('PNG that claims 60 000 points a side', ['no-text', 'unsupported-format'], () =>
    bytesOf('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u00ea\u0060\u0000\u0000\u00ea\u0060\b\u0002\u0000\u0000\u0000'),
  ),
  file('HEIC', ['no-text', 'damaged'], () => bytesOf('\u0000\u0000\u0000\u0018ftypheic\u0000')),
  file('TIFF', ['damaged', 'no-text'], () => bytesOf('II*\u0000\b\u0000\u0000\u0000')),
];

/** Files that are broken, that lie, or that are made to stop a reader. */
export const hostileFiles: readonly HostileFile[] = [
  ...anyBytes,
  ...pdfs,
  ...archives,
  ...wordFiles,
  ...otherTexts,
  ...pictures,
  ...activeFiles,
];
