import type { Document } from '../../domain/document/document.ts';
import { ReadError } from '../outcome.ts';
import { openOleFile } from './ole-file.ts';
import { readDoc } from './read-doc.ts';

/**
 * A compound file by what it holds: a Word document, or an Office file behind a password.
 * @throws ReadError `encrypted`, `unsupported-format` for workbooks, slides and Outlook messages.
 */
export function readCompoundFile(file: string, bytes: Uint8Array): Document {
  const ole = openOleFile(bytes);
  if (ole.names.includes('WordDocument')) return readDoc(file, ole);
  if (ole.names.includes('EncryptedPackage')) throw new ReadError('encrypted', 'Office file with a password');
  throw new ReadError('unsupported-format', 'compound file without a Word text');
}
