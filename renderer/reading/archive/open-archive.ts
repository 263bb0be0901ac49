import { defaultReadLimits } from '../limits.ts';
import { ReadError } from '../outcome.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** A file in an archive, unpacked when it is asked for. */
export interface PackedFile {
  /** Path in the archive, with `/`. */
  readonly name: string;
  /** 0: known once it is unpacked. */
  readonly size: number;
  /** Null where it is damaged or unpacks beyond the limit for a file. */
  readonly read: () => Promise<Uint8Array | null>;
}

/**
 * The visible files of a ZIP archive that stands for a folder of applications, or null where it cannot be opened or asks
 * for a password. A folder that only wraps the applications, as systems make it when a folder is packed, is looked through.
 */
export function openArchive(archiveName: string, bytes: Uint8Array): readonly PackedFile[] | null {
  const zip = open(bytes);
  if (zip === null || zip.encrypted) return null;
  const members = zip.names.filter((name) => !name.split('/').some((step) => step.startsWith('.') || step === '__MACOSX'));
  const wrapper = wrapperOf(archiveName, members);
  return members.map((name) => ({ name: name.slice(wrapper.length), size: 0, read: async () => unpack(bytes, name) }));
}

function open(bytes: Uint8Array): ZipArchive | null {
  try {
    return openZip(bytes, { remaining: defaultReadLimits.maxBytes }, defaultReadLimits);
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

/** Each member has the budget of a file that comes alone. */
function unpack(bytes: Uint8Array, name: string): Uint8Array | null {
  try {
    return open(bytes)?.read(name) ?? null;
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

/** The one top folder, where it bears the archive's name or holds folders itself; else nothing. */
function wrapperOf(archiveName: string, members: readonly string[]): string {
  const top = members[0]?.split('/')[0] ?? '';
  if (top === '' || !members.every((name) => name.startsWith(`${top}/`))) return '';
  const stem = archiveName.replace(/\.zip$/iu, '');
  return top === stem || members.some((name) => name.split('/').length > 2) ? `${top}/` : '';
}
