import { describe, expect, it } from 'vitest';
import { decompressRtf } from '../../../../renderer/reading/mail/decompress-rtf.ts';
import { buildDocx, paragraph } from '../../../helpers/build-docx.ts';
import { buildMsg, type MsgSpec } from '../../../helpers/build-msg.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const mail: MsgSpec = {
  from: 'Salma Berrada',
  address: 'salma@example.org',
  subject: 'Candidature à Rabat',
  body: 'Madame,\r\n\r\nJe suis née à Fès.',
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (spec: MsgSpec) => {
  const outcome = await readBytes(buildMsg(spec), { name: 'mail.msg' });
  return outcome.ok ? outcome : { documents: [], failures: [outcome.failure] };
};
/** The second example of [MS-OXRTFCP], which refers to what it has just written. */
const specified = '1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0';

describe('Outlook messages', () => {
  it('reads sender, subject and text, in UTF-16 or in a code page', async () => {
    for (const narrow of [false, true]) {
      const { documents } = await read({ ...mail, narrow });
      expect(documents.map(show)).toEqual([
        ['header: Salma Berrada <salma@example.org>', 'header: Candidature à Rabat', 'paragraph: Madame,', 'paragraph: Je suis née à Fès.'],
      ]);
    }
  });

  it('reads attachments by their bytes, messages within messages, and passes over signature pictures', async () => {
    const docx = buildDocx({ body: paragraph('Juriste') });
    const { documents, failures } = await read({
      ...mail,
      attachments: [
        { name: 'CV Bérrada.pdf', bytes: docx },
        { name: 'image001.png', contentId: 'x', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
        { name: 'programme.exe', bytes: Uint8Array.of(0x4d, 0x5a, 0, 1, 2, 3) },
        { name: 'Transféré', message: { ...mail, body: 'Diplôme joint', attachments: [{ name: 'diplôme.docx', bytes: docx }] } },
      ],
    });
    expect(documents.map(({ file, format }) => [file, format])).toEqual([
      ['mail.msg', 'txt'],
      ['mail.msg/CV Bérrada.pdf', 'docx'],
      ['mail.msg/Transféré', 'txt'],
      ['mail.msg/Transféré/diplôme.docx', 'docx'],
    ]);
    expect(failures).toMatchObject([{ file: 'mail.msg/programme.exe', code: 'unsupported-format' }]);
  });

  it('reads the text from HTML or RTF where there is no plain one', async () => {
    const { body: _, ...bare } = mail;
    const fromHtml = await read({ ...bare, html: bytesOf('<html><body><p>Bonjour à tous</p></body></html>') });
    expect(fromHtml.documents.flatMap(show)).toContain('paragraph: Bonjour à tous');
    const stored = new Uint8Array([...new Uint8Array(16), ...bytesOf('{\\rtf1\\ansi Bonjour en RTF}')]);
    new DataView(stored.buffer).setUint32(4, stored.length - 16, true);
    new DataView(stored.buffer).setUint32(8, 0x414c454d, true);
    expect((await read({ ...bare, rtf: stored })).documents.flatMap(show)).toContain('paragraph: Bonjour en RTF');
  });

  it('unpacks compressed RTF as the specification shows it', () => {
    expect(new TextDecoder().decode(decompressRtf(new Uint8Array(Buffer.from(specified, 'hex'))))).toBe('{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}');
  });

  it('stops at messages nested beyond the limit', async () => {
    const nest = (depth: number): MsgSpec => (depth === 0 ? mail : { ...mail, attachments: [{ name: 'm', message: nest(depth - 1) }] });
    expect((await read(nest(3))).documents).toHaveLength(4);
    expect((await read(nest(4))).failures).toMatchObject([{ code: 'too-large' }]);
  });
});
