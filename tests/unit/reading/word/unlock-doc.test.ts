import { describe, expect, it } from 'vitest';
import { rc4 } from '../../../../renderer/reading/word/rc4.ts';
import { buildDoc, type DocSeal } from '../../../helpers/build-doc.ts';
import { sealAsCryptoApi, sealAsOffice97 } from '../../../helpers/seal-doc.ts';
import { readBytes, show } from '../../../helpers/show-document.ts';

const password = 'Sécret ١٢';
const read = async (seal: DocSeal, given?: string) => {
  const stretches = Array.from({ length: 30 }, (_, at) => ({ text: `Poste ${at} à Rabat\r` }));
  const outcome = await readBytes(buildDoc(stretches, { seal }), given === undefined ? {} : { password: given });
  return outcome.ok ? outcome.documents.flatMap(show).at(-1) : `${outcome.failure.code}: ${outcome.failure.detail}`;
};

describe.each([
  ['as Word 97 saved it', sealAsOffice97(password)],
  ['as Word 2002 saved it, 128 bits', sealAsCryptoApi(password, 128)],
  ['as Word 2002 saved it, 40 bits', sealAsCryptoApi(password, 40)],
])('a DOC behind a password, %s', (_, seal) => {
  it('is read with its password', async () => {
    expect(await read(seal, password)).toBe('paragraph: Poste 29 à Rabat');
  });

  it('asks for the password, and tells a wrong one', async () => {
    expect(await read(seal)).toBe('encrypted: password needed');
    expect(await read(seal, 'secret')).toBe('encrypted: wrong password');
  });
});

describe('protections of a DOC that no password opens here', () => {
  it('says so: obfuscated as Word 95 did, or by a provider that is not known', async () => {
    expect(await read({ flags: 0x8100 }, password)).toBe('encrypted: protection without support');
    expect(await read({ header: new Uint8Array(60).fill(9) }, password)).toBe('encrypted: protection without support');
  });
});

describe('rc4', () => {
  it('gives the published vector', () => {
    const cipher = rc4(Buffer.from('Key'), new Uint8Array(Buffer.from('Plaintext')));
    expect(Buffer.from(cipher).toString('hex')).toBe('bbf316e8d940af0ad3');
  });
});
