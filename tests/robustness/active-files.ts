import { strToU8, unzipSync, zipSync } from 'fflate';
import { buildMsg } from '../helpers/build-msg.ts';
import { file, type HostileFile } from './hostile-file.ts';
import { buildPdf, bytesOf, samples, textPdf } from './samples.ts';

const sample = (name: string): Uint8Array => samples[name] as Uint8Array;
const together = (first: Uint8Array, second: Uint8Array): Uint8Array => Uint8Array.from([...first, ...second]);
const content = 'BT /F1 12 Tf 72 720 Td (Curriculum vitae) Tj ET';

/** A page of text whose catalogue carries something that wants to be run or fetched. */
function pdfWith(catalogue: string, ...more: readonly string[]): Uint8Array {
  return buildPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

function docxWith(members: Readonly<Record<string, string>>): Uint8Array {
  const added = Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...unzipSync(sample('docx')), ...added });
}

/** Files that want to be run, pretend to be two things at once, or are enormous. What they say is read; what they ask is not done. */
export const activeFiles: readonly HostileFile[] = [
  file('PDF with JavaScript on opening', ['read'], () => pdfWith('/OpenAction << /S /JavaScript /JS (while(true){app.alert(1)}) >>')),
  file('PDF that launches a program', ['read'], () => pdfWith('/OpenAction << /S /Launch /F (cmd.exe) >>')),
  file('PDF that sends a form', ['read'], () => pdfWith('/OpenAction << /S /SubmitForm /F (http://127.0.0.1:9/collect) >>')),
  file('PDF with a program attached', ['read'], () =>
    pdfWith(
      '/Names << /EmbeddedFiles << /Names [(setup.exe) 6 0 R] >> >>',
      '<< /Type /Filespec /F (setup.exe) /EF << /F 7 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 4 >>\nstream\nMZ00\nendstream',
    ),
  ),
  file('PDF whose names tree loops', ['read', 'damaged'], () => pdfWith('/Names << /EmbeddedFiles 6 0 R >>', '<< /Kids [6 0 R 6 0 R] >>')),
  file('PDF of 1 000 pages', ['too-large'], () => textPdf('Curriculum vitae', 1_000)),
  file('PDF that is a ZIP as well', ['read'], () => together(sample('pdf'), zipSync({ 'run.exe': strToU8('MZ') }))),
  file('DOCX behind a PDF header', ['read', 'damaged', 'unsupported-format', 'no-text'], () =>
    together(bytesOf('%PDF-1.7\n'), sample('docx')),
  ),
  file('HTML behind a GIF header', ['read', 'unsupported-format', 'no-text', 'damaged'], () =>
    bytesOf('GIF89a/*<html><script>alert(1)</script><p>Amina</p>*/'),
  ),
  file('DOCX with macros', ['read'], () => docxWith({ 'word/vbaProject.bin': 'Attribute VB_Name = "AutoOpen"' })),
  file('DOCX with a template on another machine', ['read'], () =>
    docxWith({
      'word/_rels/settings.xml.rels':
        '<Relationships><Relationship Id="r1" Type="attachedTemplate" Target="http://127.0.0.1:9/t.dotm" TargetMode="External"/></Relationships>',
    }),
  ),
  file('DOCX whose member names lead out', ['read'], () => docxWith({ '../../evil.xml': '<x/>', '/etc/passwd': 'root' })),
  file('HTML that refreshes, frames and posts', ['read'], () =>
    bytesOf(
      '<html><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><iframe src="file:///etc/passwd"></iframe><p>Amina, juriste</p>',
    ),
  ),
  file('Outlook message whose names hold nulls', ['read'], () =>
    buildMsg({ from: 'Am\u0000ina', address: 'amina@example.org', subject: '\u0000\u0001Candidature', body: 'Madame', attachments: [] }),
  ),
  file('text of 200 MB', ['too-large'], () => new Uint8Array(200_000_000).fill(97)),
  file('PDF of 200 MB', ['too-large'], () => {
    const bytes = new Uint8Array(200_000_000);
    bytes.set(sample('pdf'));
    return bytes;
  }),
];
