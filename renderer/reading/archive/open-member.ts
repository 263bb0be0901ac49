import { crc32 } from '../bytes/crc32.ts';
import { passwordError, protectionError, ReadError } from '../outcome.ts';
import { encode850 } from './decode-name.ts';
import { aesMethod, decryptZipAes, readZipAes } from './zip-aes.ts';
import { decryptZipCipher } from './zip-cipher.ts';

/** A member behind a password, as the archive's directory describes it. */
export interface ProtectedMember {
  readonly packed: Uint8Array;
  readonly method: number;
  readonly extra: Uint8Array;
  readonly crc: number;
  /** The byte that tells a right password from most wrong ones. */
  readonly check: number;
  /** General purpose flag 6: PKWARE's own strong encryption, which is not public. */
  readonly strong: boolean;
}

/**
 * The bytes of a member behind a password.
 *
 * @param inflate unpacks decrypted bytes by a compression method
 * @throws ReadError `encrypted` without the right password, or for a protection of another kind
 */
export function openMember(
  member: ProtectedMember,
  password: string | undefined,
  inflate: (packed: Uint8Array, method: number) => Uint8Array,
): Uint8Array {
  const aes = member.method === aesMethod ? readZipAes(member.extra) : null;
  if (member.strong || (member.method === aesMethod && aes === null)) throw protectionError();
  for (const secret of password === undefined ? [] : encodings(password)) {
    const plain = aes === null ? decryptZipCipher(member.packed, secret, member.check) : decryptZipAes(member.packed, aes, secret);
    const opened = plain === null ? null : tryInflate(() => inflate(plain, aes?.method ?? member.method));
    if (opened !== null && (aes !== null || crc32(opened) === member.crc)) return opened;
  }
  throw passwordError(password);
}

/** What a wrong password leaves is no packed data. */
function tryInflate(inflate: () => Uint8Array): Uint8Array | null {
  try {
    return inflate();
  } catch (error) {
    if (error instanceof ReadError && error.code === 'damaged') return null;
    throw error;
  }
}

/** Programs take a password in UTF-8 or in the code page of their system's command line. */
function encodings(password: string): readonly Uint8Array[] {
  const utf8 = new TextEncoder().encode(password);
  const old = encode850(password);
  return old === null || utf8.length === password.length ? [utf8] : [utf8, old];
}
