import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildOdt } from '../../../helpers/build-odt.ts';
import { sealOdt, sealOdtWhole } from '../../../helpers/build-protected-odt.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const password = 'Sécret ١٢';
const plain = buildOdt({
  body: Array.from({ length: 40 }, (_, at) => `<text:p>Poste ${at} à Rabat</text:p>`).join(''),
  header: '<text:p>Amina Benali</text:p>',
});
const read = async (bytes: Uint8Array, given?: string) => {
  const outcome = await readBytes(bytes, given === undefined ? {} : { password: given });
  return outcome.ok ? outcome.documents.flatMap(show) : `${outcome.failure.code}: ${outcome.failure.detail}`;
};

describe.each([
  ['each member of its own', sealOdt(plain, password)],
  ['one package within another', sealOdtWhole(plain, password)],
])('an OpenDocument text behind a password, %s', (_, bytes) => {
  it('is read with its password, header and body', async () => {
    const lines = await read(bytes, password);
    expect(lines[0]).toBe('header: Amina Benali');
    expect(lines.at(-1)).toBe('paragraph: Poste 39 à Rabat');
  });

  it('asks for the password, and tells a wrong one', async () => {
    expect(await read(bytes)).toBe('encrypted: password needed');
    expect(await read(bytes, 'secret')).toBe('encrypted: wrong password');
  });
});

describe('other protections of an OpenDocument text', () => {
  const change = (from: string, to: string): Uint8Array => {
    const members = unzipSync(sealOdt(plain, password));
    const manifest = strFromU8(members['META-INF/manifest.xml'] ?? new Uint8Array()).replaceAll(from, to);
    return zipSync({ ...members, 'META-INF/manifest.xml': strToU8(manifest) });
  };

  it('says when no password helps: Blowfish, a key that would take minutes to derive', async () => {
    expect(await read(change('http://www.w3.org/2001/04/xmlenc#aes256-cbc', 'Blowfish CFB'), password)).toBe(
      'encrypted: protection without support',
    );
    expect(await read(change('iteration-count="1000"', 'iteration-count="900000000"'), password)).toBe(
      'encrypted: protection without support',
    );
  });
});
