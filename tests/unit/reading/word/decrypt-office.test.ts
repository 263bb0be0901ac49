import { describe, expect, it } from 'vitest';
import { buildDocx, paragraph } from '../../../helpers/build-docx.ts';
import { buildOle } from '../../../helpers/build-ole.ts';
import { buildAgileDocx, buildStandardDocx } from '../../../helpers/build-protected-docx.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const plain = buildDocx({ body: Array.from({ length: 60 }, (_, at) => paragraph(`Poste ${at} à Rabat`)).join('') });
const read = async (bytes: Uint8Array, password?: string) => {
  const outcome = await readBytes(bytes, password === undefined ? {} : { password });
  return outcome.ok ? outcome.documents.flatMap(show) : `${outcome.failure.code}: ${outcome.failure.detail}`;
};

describe.each([
  ['agile', buildAgileDocx(plain, 'Sécret ١٢')],
  ['standard', buildStandardDocx(plain, 'Sécret ١٢')],
])('a DOCX with a password, %s encryption', (_, bytes) => {
  it('is read with its password', async () => {
    const lines = await read(bytes, 'Sécret ١٢');
    expect(lines).toHaveLength(60);
    expect(lines[59]).toBe('paragraph: Poste 59 à Rabat');
  });

  it('asks for the password, and tells a wrong one', async () => {
    expect(await read(bytes)).toBe('encrypted: password needed');
    expect(await read(bytes, 'secret')).toBe('encrypted: wrong password');
    expect(await read(bytes, '')).toBe('encrypted: wrong password');
  });
});

describe('other protections', () => {
  it('says when no password helps', async () => {
    const info = new Uint8Array(200);
    info.set([9, 0, 9, 0]);
    expect(await read(buildOle({ EncryptionInfo: info, EncryptedPackage: new Uint8Array(100) }), 'x')).toBe(
      'encrypted: protection without support',
    );
  });
});
