import type { Block, Document, Failure } from '../../domain/document/document.ts';
import { makeLine } from '../../domain/document/from-text.ts';
import { finishDocument } from '../finish-document.ts';
import { cleanText } from '../flow/paragraph.ts';
import type { Reading, Yield } from '../reading.ts';

/** An e-mail, whichever format it was kept in. */
export interface Mail {
  readonly from: string;
  readonly subject: string;
  /** The message's own text. */
  readonly text: Document | null;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True for a picture that belongs to the text. */
  readonly inline: boolean;
}

/** Pictures of a text that are smaller than this belong to a signature. */
const smallestPicture = 30_000;

/** An e-mail as one application: its text, with sender and subject on top, and its attachments. */
export async function readParts(file: string, { from, subject, text, attachments }: Mail, { readMember }: Reading): Promise<Yield> {
  const documents: Document[] = text === null ? [] : [finishDocument(withHeader(text, [from, subject]))];
  const failures: Failure[] = [];
  for (const { name, bytes, inline } of attachments) {
    if (inline && bytes.length < smallestPicture) continue;
    const outcome = await readMember({ name: `${file}/${name.replace(/^.*[/\\]/u, '')}`, bytes });
    if (outcome.ok) documents.push(...outcome.documents);
    failures.push(...(outcome.ok ? outcome.failures : [outcome.failure]));
  }
  return { documents, failures };
}

function withHeader(document: Document, texts: readonly string[]): Document {
  const [page, ...others] = document.pages;
  if (page === undefined) return document;
  const header: readonly Block[] = texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'header', lines: [makeLine(cleanText(text).trim())], language: null }));
  return { ...document, pages: [{ ...page, blocks: [...header, ...page.blocks] }, ...others] };
}
