import type { Block, Document, Failure } from '../../domain/document/document.ts';
import { makeLine } from '../../domain/document/from-text.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { finishDocument } from '../finish-document.ts';
import { readHtml } from '../plain/read-html.ts';
import { readText } from '../plain/read-text.ts';
import type { ReadInput, Reading, Yield } from '../reading.ts';
import { decodeWith, decodeWords, type MimePart, parseMime } from './mime.ts';

/** Pictures smaller than this belong to a signature. */
const smallestPicture = 30_000;

/** An e-mail as one application: its text, with sender and subject on top, and its attachments. */
export async function readMail(input: ReadInput, { readMember }: Reading): Promise<Yield> {
  const message = parseMime(input.bytes);
  const leaves = listLeaves(message);
  const documents: Document[] = [];
  const failures: Failure[] = [];
  const text = textOf(input.name, leaves);
  if (text !== null) documents.push(finishDocument(withHeader(text, message)));
  for (const part of leaves) {
    if (part.fileName === null || isSignaturePicture(part)) continue;
    const name = `${input.name}/${part.fileName.replace(/^.*[/\\]/u, '')}`;
    const outcome = await readMember({ name, bytes: part.bytes });
    if (outcome.ok) {
      documents.push(...outcome.documents);
      failures.push(...outcome.failures);
    } else failures.push(outcome.failure);
  }
  return { documents, failures };
}

function listLeaves(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(listLeaves);
}

function isSignaturePicture({ type, bytes, headers }: MimePart): boolean {
  return (
    type.startsWith('image/') &&
    bytes.length < smallestPicture &&
    (headers.has('content-id') || /^inline/iu.test(headers.get('content-disposition') ?? ''))
  );
}

/** The message's own text; the plain version where there are two. */
function textOf(file: string, leaves: readonly MimePart[]): Document | null {
  const own = leaves.filter((part) => part.fileName === null && part.bytes.length > 0);
  const plain = own.find((part) => part.type === 'text/plain');
  const html = own.find((part) => part.type === 'text/html');
  const part = plain ?? html;
  if (part === undefined) return null;
  const bytes = new TextEncoder().encode(decodeWith(part.bytes, part.charset) ?? decodeText(part.bytes));
  return part === html ? readHtml(file, bytes) : readText(file, bytes);
}

function withHeader(document: Document, { headers }: MimePart): Document {
  const lines = ['from', 'subject'].flatMap((name) => {
    const value = decodeWords(headers.get(name) ?? '').trim();
    return value === '' ? [] : [makeLine(value)];
  });
  const [page, ...others] = document.pages;
  if (page === undefined || lines.length === 0) return document;
  const header: readonly Block[] = lines.map((line) => ({ kind: 'header', lines: [line], language: null }));
  return { ...document, pages: [{ ...page, blocks: [...header, ...page.blocks] }, ...others] };
}
