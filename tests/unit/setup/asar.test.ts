import { expect, test } from 'vitest';
import { packAsar } from '../../../resources/setup/asar.mjs';

test('packs files behind a header that names their places', () => {
  const archive = packAsar({ 'a.txt': 'first', 'b.txt': 'é' });
  const headerSize = archive.readUInt32LE(4);
  const json = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12));
  expect(JSON.parse(json)).toEqual({ files: { 'a.txt': { size: 5, offset: '0' }, 'b.txt': { size: 2, offset: '5' } } });
  expect(archive.toString('utf8', 8 + headerSize)).toBe('firsté');
});
