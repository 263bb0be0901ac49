import { openOleFile } from '../archive/ole-file.ts';
import { readContainer } from '../archive/read-container.ts';
import { finishDocument } from '../finish-document.ts';
import { isOutlook, readOutlook } from '../mail/read-outlook.ts';
import { ReadError } from '../outcome.ts';
import type { Reader } from '../reading.ts';
import { decryptOffice } from './decrypt-office.ts';
import { readDoc } from './read-doc.ts';

/**
 * A compound file by what it holds: a Word document, an Outlook message, or an Office file behind a password.
 * @throws ReadError `encrypted`, `unsupported-format` for workbooks and slides.
 */
export const readCompoundFile: Reader = ({ name, bytes }, reading) => {
  const ole = openOleFile(bytes);
  if (isOutlook(ole)) return readOutlook(name, ole, reading);
  if (ole.names.includes('WordDocument'))
    return { documents: [finishDocument(readDoc(name, ole, reading.options.password))], failures: [] };
  if (ole.names.includes('EncryptedPackage')) return readContainer({ name, bytes: decryptOffice(ole, reading.options.password) }, reading);
  throw new ReadError('unsupported-format', 'compound file without a Word text');
};
