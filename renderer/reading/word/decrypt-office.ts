import type { OleFile } from '../archive/ole-file.ts';
import { readUint16, readUint32 } from '../bytes/binary-view.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { passwordError, protectionError, ReadError } from '../outcome.ts';
import { unlockAgile } from './office-agile.ts';
import type { Unlock } from './office-password.ts';
import { unlockStandard } from './office-standard.ts';

/**
 * The Office package inside a compound file behind a password ([MS-OFFCRYPTO] 2.3.4).
 * @throws ReadError `encrypted` without the right password, or for a protection of another kind.
 */
export function decryptOffice(ole: OleFile, password: string | undefined): Uint8Array {
  const info = ole.read('EncryptionInfo');
  const pack = ole.read('EncryptedPackage');
  const unlock = info === null ? null : chooseUnlock(info);
  if (unlock === null) throw protectionError();
  if (pack === null || pack.length < 8) throw new ReadError('damaged', 'Office file without its package');
  const opened = password === undefined ? null : unlock(password, pack);
  if (opened === null) throw passwordError(password);
  return opened.subarray(0, readUint32(pack, 0) ?? 0);
}

function chooseUnlock(info: Uint8Array): Unlock | null {
  const major = readUint16(info, 0);
  const minor = readUint16(info, 2);
  if (major === 4 && minor === 4) return unlockAgile(decodeText(info.subarray(8)));
  return minor === 2 ? unlockStandard(info) : null;
}
