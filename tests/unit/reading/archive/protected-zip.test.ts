import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, paragraph } from '../../../helpers/build-docx.ts';
import { buildAgileDocx } from '../../../helpers/build-protected-docx.ts';
import { buildAesZip, buildCipherZip } from '../../../helpers/build-protected-zip.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const password = 'Été à Fès';
const docx = buildDocx({ body: Array.from({ length: 80 }, (_, at) => paragraph(`Poste ${at} à Rabat`)).join('') });
const members = { 'cv.docx': docx, 'lettre.txt': strToU8('Objet : candidature au poste') };
const read = async (bytes: Uint8Array, given?: string) => {
  const outcome = await readBytes(bytes, { name: 'a.zip', ...(given === undefined ? {} : { password: given }) });
  return outcome.ok ? outcome.documents.flatMap(show).slice(-2) : `${outcome.failure.code}: ${outcome.failure.detail}`;
};

describe.each([
  ['AES', buildAesZip(members, password)],
  ['the traditional encryption, in UTF-8', buildCipherZip(members, Buffer.from(password))],
  ['the traditional encryption, in code page 850', buildCipherZip(members, Uint8Array.of(0x90, 0x74, 0x82, 32, 0x85, 32, 70, 0x8a, 115))],
])('a ZIP file behind a password: %s', (_, bytes) => {
  it('is read with its password', async () => {
    expect(await read(bytes, password)).toEqual(['paragraph: Poste 79 à Rabat', 'paragraph: Objet : candidature au poste']);
  });

  it('asks for the password, and tells a wrong one', async () => {
    expect(await readBytes(bytes, { name: 'a.zip' })).toMatchObject({ failure: { file: 'a.zip', detail: 'password needed' } });
    for (const wrong of ['été', '', ...Array.from({ length: 40 }, (_, at) => `passe ${at}`)])
      expect(await read(bytes, wrong)).toBe('encrypted: wrong password');
  });
});

describe('other protections within a ZIP file', () => {
  it('opens a protected member with the same password', async () => {
    const inner = { 'a.docx': buildAgileDocx(docx, 'secret'), 'b.txt': strToU8('Amina Benali') };
    expect(await read(zipSync(inner), 'secret')).toEqual(['paragraph: Poste 79 à Rabat', 'paragraph: Amina Benali']);
    expect(await read(buildAesZip(inner, 'secret'), 'secret')).toEqual(['paragraph: Poste 79 à Rabat', 'paragraph: Amina Benali']);
  });

  it('keeps what is not protected', async () => {
    const outcome = await readBytes(zipSync({ 'a.docx': buildAgileDocx(docx, 'secret'), 'b.txt': strToU8('Amina Benali') }), {
      name: 'a.zip',
    });
    expect(outcome).toMatchObject({ ok: true, failures: [{ file: 'a.zip/a.docx', code: 'encrypted', detail: 'password needed' }] });
  });

  it('says when no password helps: PKWARE’s own strong encryption', async () => {
    const bytes = buildAesZip({ 'a.txt': strToU8('Amina') }, 'secret');
    const directory = Buffer.from(bytes).indexOf('PK\u0001\u0002');
    bytes[directory + 8] = 0x41;
    expect(await read(bytes, 'secret')).toBe('encrypted: protection without support');
  });

  it('does not give out what was changed on the way', async () => {
    const bytes = buildAesZip({ 'a.txt': strToU8('Amina Benali') }, 'secret');
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    expect(await read(bytes, 'secret')).toBe('encrypted: wrong password');
  });
});
