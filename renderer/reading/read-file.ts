import type { Document, Failure } from '../domain/document/document.ts';
import { listLines } from '../domain/document/place.ts';
import { readContainer } from './archive/read-container.ts';
import type { UnpackBudget } from './archive/zip-archive.ts';
import type { Engines } from './engines.ts';
import { readEuropass } from './europass/read-europass.ts';
import { finishDocument } from './finish-document.ts';
import { readImage } from './image/read-image.ts';
import { readMail } from './mail/read-mail.ts';
import { ReadError, type ReadOutcome } from './outcome.ts';
import { readHtml } from './plain/read-html.ts';
import { readText } from './plain/read-text.ts';
import type { ReadOptions } from './read-options.ts';
import { readPdfFile } from './read-pdf-file.ts';
import type { Reader, ReadInput, Yield } from './reading.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { type SniffedFormat, sniff } from './sniff.ts';
import { readCompoundFile } from './word/read-compound-file.ts';

const one = (document: Document): Yield => ({ documents: [finishDocument(document)], failures: [] });

const readPicture: Reader = async (input, { options, engines }) => one(await readImage(input, options, engines));

const readers: Readonly<Partial<Record<SniffedFormat, Reader>>> = {
  pdf: readPdfFile,
  zip: readContainer,
  ole: readCompoundFile,
  rtf: ({ name, bytes }) => one(readRtf(name, bytes)),
  mail: readMail,
  xml: ({ name, bytes }) => one(readEuropass(name, bytes)),
  html: ({ name, bytes }) => one(readHtml(name, bytes)),
  ...Object.fromEntries(['jpeg', 'png', 'gif', 'bmp', 'webp', 'tiff', 'heic'].map((format) => [format, readPicture])),
  text: ({ name, bytes }) => one(readText(name, bytes)),
};

/**
 * Reads a file of any format into Documents. What cannot be read comes back as a Failure with one of the codes; a fault of the
 * program itself is a failure `damaged` too, so that one file never stops a run.
 */
export function readFile(input: ReadInput, options: ReadOptions, engines: Engines): Promise<ReadOutcome> {
  return readAt(input, options, engines, { remaining: options.limits.maxUnpackedBytes }, 0);
}

async function readAt(input: ReadInput, options: ReadOptions, engines: Engines, budget: UnpackBudget, depth: number): Promise<ReadOutcome> {
  const readMember = (member: ReadInput): Promise<ReadOutcome> => readAt(member, options, engines, budget, depth + 1);
  try {
    if (input.bytes.length > options.limits.maxBytes) throw new ReadError('too-large', `${input.bytes.length} bytes`);
    if (depth > options.limits.maxNesting) throw new ReadError('too-large', 'archives nested too deep');
    const format = sniff(input.bytes);
    const reader = readers[format];
    if (reader === undefined) throw new ReadError(format === 'empty' ? 'no-text' : 'unsupported-format', format);
    const { documents, failures } = await reader(input, { options, engines, budget, readMember });
    if (documents.every((document) => listLines(document).length === 0)) {
      const [failure] = failures;
      if (failure !== undefined) return { ok: false, failure };
      throw new ReadError('no-text', 'nothing to read');
    }
    return { ok: true, documents, failures };
  } catch (error) {
    return { ok: false, failure: failureOf(input.name, error) };
  }
}

function failureOf(file: string, error: unknown): Failure {
  if (error instanceof ReadError) return { file, code: error.code, detail: error.message };
  if (error instanceof RangeError) return { file, code: 'damaged', detail: 'nested or sized beyond reason' };
  return { file, code: 'damaged', detail: error instanceof Error ? error.name : 'unknown fault' };
}
