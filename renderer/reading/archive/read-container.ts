import type { Document, Failure } from '../../domain/document/document.ts';
import { finishDocument } from '../finish-document.ts';
import { readPicturesOf } from '../image/read-pictures.ts';
import { readOdt } from '../opendocument/read-odt.ts';
import { openOdt, wholePackage } from '../opendocument/unlock-odt.ts';
import { ReadError } from '../outcome.ts';
import type { ReadInput, Reading, Yield } from '../reading.ts';
import { readDocx } from '../word/read-docx.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/** A ZIP file by what it holds: a Word or OpenDocument text, or an archive of documents. */
export async function readContainer(input: ReadInput, reading: Reading): Promise<Yield> {
  const zip = openZip(input.bytes, reading.budget, reading.options.limits, reading.options.password);
  if (zip.names.includes('[Content_Types].xml')) {
    if (!zip.names.some((name) => /(?:^|\/)document\d*\.xml$/u.test(name)))
      throw new ReadError('unsupported-format', 'Office file without a text');
    return withPictures(readDocx(input.name, zip), zip, reading);
  }
  if (isOpenDocument(zip)) {
    const odt = openOdt(zip, reading);
    return withPictures(readOdt(input.name, odt), odt, reading);
  }
  return readArchive(input.name, zip, reading);
}

function isOpenDocument({ names }: ZipArchive): boolean {
  const holds = (...some: readonly string[]): boolean => some.some((name) => names.includes(name));
  return holds('content.xml', wholePackage) && holds('META-INF/manifest.xml', 'mimetype');
}

async function withPictures(document: Document, zip: ZipArchive, { options, engines }: Reading): Promise<Yield> {
  return { documents: [finishDocument(await readPicturesOf(document, zip, options, engines))], failures: [] };
}

/** Members that systems add by themselves, and paths that would lead out of the archive. */
function isPassedOver(name: string): boolean {
  return name.split('/').some((step) => step.startsWith('.') || step === '__MACOSX') || /^(?:Thumbs\.db|desktop\.ini)$/iu.test(name);
}

function leadsOutside(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..');
}

async function readArchive(archive: string, zip: ZipArchive, { readMember }: Reading): Promise<Yield> {
  const documents: Document[] = [];
  const failures: Failure[] = [];
  for (const name of [...zip.names].sort()) {
    const file = `${archive}/${name}`;
    if (leadsOutside(name)) {
      failures.push({
        file: `${archive}/${name.replace(/^.*[/\\:]/u, '')}`,
        code: 'unsupported-format',
        detail: 'path leads out of the archive',
      });
      continue;
    }
    if (isPassedOver(name)) continue;
    try {
      const outcome = await readMember({ name: file, bytes: zip.read(name) ?? new Uint8Array() });
      if (outcome.ok) {
        documents.push(...outcome.documents);
        failures.push(...outcome.failures);
      } else failures.push(outcome.failure);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      failures.push({ file, code: error.code, detail: error.message });
    }
  }
  // One password opens a whole archive: where nothing of it opens, the archive asks for it, not its first member.
  const [first] = failures;
  if (zip.encrypted && documents.length === 0 && first?.code === 'encrypted') throw new ReadError('encrypted', first.detail);
  return { documents, failures };
}
