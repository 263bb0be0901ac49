import { describe, expect, it } from 'vitest';
import { buildDocx, paragraph } from '../../../helpers/build-docx.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const head =
  'From: =?utf-8?B?QW1pbmEgQsOpbmFsaQ==?= <amina@example.org>\r\nTo: rh@example.org\r\nSubject: =?iso-8859-1?Q?Candidature_=E0_Rabat?=\r\nMIME-Version: 1.0\r\n';

describe('readMail', () => {
  it('reads sender, subject and text in quoted-printable', async () => {
    const mail = `${head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nMadame, je suis n=E9e =\r\n=E0 F=E8s.\r\n`;
    const outcome = await readBytes(bytesOf(mail), { name: 'candidature.eml' });
    expect(outcome.ok && outcome.documents.map(show)).toEqual([
      ['header: Amina Bénali <amina@example.org>', 'header: Candidature à Rabat', 'paragraph: Madame, je suis née à Fès.'],
    ]);
  });

  it('reads the plain version of two, attachments by their bytes, and passes over signature pictures', async () => {
    const alternative =
      '--b\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Bonjour en couleurs</p>\r\n--b--';
    const docx = base64(buildDocx({ body: paragraph('Juriste') }));
    const mail = [
      `${head}Content-Type: multipart/mixed; boundary="a"\r\n`,
      `--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${alternative}`,
      `--a\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=utf-8''CV%20B%C3%A9nali.pdf\r\n\r\n${docx}`,
      '--a\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <x>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      '--a--',
    ].join('\r\n');
    const outcome = await readBytes(bytesOf(mail), { name: 'mail.eml' });
    expect(outcome).toMatchObject({ ok: true, failures: [] });
    expect(outcome.ok && outcome.documents.map((document) => [document.file, document.format])).toEqual([
      ['mail.eml', 'txt'],
      ['mail.eml/CV Bénali.pdf', 'docx'],
    ]);
    expect(outcome.ok && outcome.documents.flatMap(show)).toContain('paragraph: Juriste');
  });
});
