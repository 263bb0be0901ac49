import { strToU8, zipSync } from 'fflate';
import { buildDoc } from '../helpers/build-doc.ts';
import { buildDocx, paragraph, run, table, textBox } from '../helpers/build-docx.ts';
import { buildEuropassXml } from '../helpers/build-europass.ts';
import { buildMsg } from '../helpers/build-msg.ts';
import { buildOdt } from '../helpers/build-odt.ts';
import { buildAgileDocx } from '../helpers/build-protected-docx.ts';
import { sealOdt } from '../helpers/build-protected-odt.ts';
import { buildAesZip } from '../helpers/build-protected-zip.ts';
import { sealAsOffice97 } from '../helpers/seal-doc.ts';

/** Latin-1 text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/** A PDF of objects as they are given, with a cross-reference table. */
export function buildPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(text);
}

/** A one-page PDF with a line of text; `pages` repeats the page. */
export function textPdf(text: string, pages = 1): Uint8Array {
  const content = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  const kids = Array.from({ length: pages }, () => '3 0 R').join(' ');
  return buildPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

const richDocx = buildDocx({
  body: `${paragraph('EXPÉRIENCE', '<w:pStyle w:val="T1"/>')}${table([[paragraph('2015 – 2018'), paragraph('Juriste') + paragraph('Ministère')]])}<w:p>${run('Profil')}${textBox(paragraph('Rabat'))}</w:p>`,
  styles: '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>',
  header: paragraph('Amina Bénali'),
  footer: paragraph('Page 1'),
});

const plainOdt = buildOdt({ body: '<text:h>FORMATION</text:h><text:p>Master<text:tab/>2015</text:p>', header: '<text:p>Amina</text:p>' });

/** What opens the protected ones. */
export const samplePassword = 'secret';

/** One sound file of each format, as seeds of damage. */
export const samples: Readonly<Record<string, Uint8Array>> = {
  docx: richDocx,
  odt: plainOdt,
  rtf: bytesOf(
    "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\header\\pard Amina\\par}\\trowd\\cellx1\\pard\\intbl Arabe\\cell courant\\cell\\row\\pard R\\'e9gie \\u233?\\par}",
  ),
  doc: buildDoc(
    [{ text: 'Curriculum vitae\r' }, { text: 'Arabe\u0007', paragraph: [0x16, 0x24, 1] }, { text: '\u0007', paragraph: [0x17, 0x24, 1] }],
    { headers: 'Amina\r' },
  ),
  html: new TextEncoder().encode('<html><body><h1>Amina</h1><table><tr><td>Arabe<td>courant</table><p>Née à Fès</p></body></html>'),
  txt: new TextEncoder().encode('Amina Bénali\n\nEXPÉRIENCE\n- Juriste, 2015 – 2018\n'),
  mail: bytesOf(
    'From: a@example.org\r\nSubject: CV\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nBonjour\r\n--b\r\nContent-Disposition: attachment; filename=cv.txt\r\n\r\nAmina Benali\r\n--b--\r\n',
  ),
  xml: strToU8(
    '<SkillsPassport locale="fr"><LearnerInfo><Identification><PersonName><FirstName>Amina</FirstName></PersonName></Identification></LearnerInfo></SkillsPassport>',
  ),
  zip: zipSync({ 'cv.docx': richDocx, 'lettre.txt': strToU8('Objet : candidature au poste') }),
  pdf: textPdf('Curriculum vitae'),
  msg: buildMsg({
    from: 'Amina Bénali',
    address: 'amina@example.org',
    subject: 'Candidature',
    body: 'Madame, Monsieur',
    attachments: [{ name: 'cv.docx', bytes: richDocx }],
  }),
  'protected docx': buildAgileDocx(richDocx, samplePassword),
  'protected doc': buildDoc([{ text: 'Curriculum vitae\r' }], { seal: sealAsOffice97(samplePassword) }),
  'protected odt': sealOdt(plainOdt, samplePassword),
  'protected zip': buildAesZip({ 'cv.docx': richDocx }, samplePassword),
  candidate: strToU8(buildEuropassXml()),
};
