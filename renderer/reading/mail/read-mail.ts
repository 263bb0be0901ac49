import type { Document } from '../../domain/document/document.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { readHtml } from '../plain/read-html.ts';
import { readText } from '../plain/read-text.ts';
import type { Reader } from '../reading.ts';
import { type MailAttachment, readParts } from './mail.ts';
import { decodeWith, decodeWords, type MimePart, parseMime } from './mime.ts';

/** An e-mail as it is sent (RFC 5322, MIME). */
export const readMail: Reader = (input, reading) => {
  const message = parseMime(input.bytes);
  const leaves = listLeaves(message);
  const header = (name: string): string => decodeWords(message.headers.get(name) ?? '');
  const attachments = leaves.flatMap((part) => attachmentOf(part));
  return readParts(
    input.name,
    { from: header('from'), subject: header('subject'), text: textOf(input.name, leaves), attachments },
    reading,
  );
};

function listLeaves(part: MimePart): readonly MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(listLeaves);
}

function attachmentOf({ fileName, type, bytes, headers }: MimePart): readonly MailAttachment[] {
  if (fileName === null) return [];
  const belongsToText = headers.has('content-id') || /^inline/iu.test(headers.get('content-disposition') ?? '');
  return [{ name: fileName, bytes, inline: type.startsWith('image/') && belongsToText }];
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
