import type { Document } from '../../domain/document/document.ts';
import type { OleFile } from '../archive/ole-file.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { ReadError } from '../outcome.ts';
import { readHtml } from '../plain/read-html.ts';
import { readText } from '../plain/read-text.ts';
import type { Reading, Yield } from '../reading.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { decompressRtf } from './decompress-rtf.ts';
import { type MailAttachment, readParts } from './mail.ts';

/** Property tags of [MS-OXPROPS]. */
const tags = {
  subject: '0037',
  senderName: '0C1A',
  senderAddress: '5D01',
  senderOther: '0C1F',
  body: '1000',
  rtf: '1009',
  html: '1013',
  data: '3701',
  shortName: '3704',
  longName: '3707',
  displayName: '3001',
  contentId: '3712',
} as const;
const embedded = '__substg1.0_3701000D';
const mostAttachments = 200;

/** Whether a compound file is an Outlook message. */
export function isOutlook(ole: OleFile): boolean {
  return ole.names.includes('__properties_version1.0');
}

/** A message as Outlook saves it ([MS-OXMSG]), with its attachments and the messages within. */
export async function readOutlook(file: string, ole: OleFile, reading: Reading, depth = 0): Promise<Yield> {
  if (depth > reading.options.limits.maxNesting) throw new ReadError('too-large', 'messages nested too deep');
  const attached = ole.storages
    .filter((name) => name.startsWith('__attach_version1.0_'))
    .sort()
    .slice(0, mostAttachments)
    .flatMap((name) => ole.open(name) ?? []);
  const files = attached.filter((each) => each.open(embedded) === null).map(attachmentOf);
  const sender = [textAt(ole, tags.senderName), textAt(ole, tags.senderAddress) || textAt(ole, tags.senderOther)].filter(Boolean);
  const from = [sender[0], sender[1]?.includes('@') && sender[1] !== sender[0] ? `<${sender[1]}>` : ''].filter(Boolean).join(' ');
  const mail = { from, subject: textAt(ole, tags.subject), text: bodyOf(file, ole), attachments: files };
  const { documents, failures } = await readParts(file, mail, reading);
  const within: Yield[] = [];
  for (const each of attached) {
    const message = each.open(embedded);
    if (message !== null) within.push(await readOutlook(`${file}/${nameOf(each)}`, message, reading, depth + 1));
  }
  return {
    documents: [...documents, ...within.flatMap((each) => each.documents)],
    failures: [...failures, ...within.flatMap((each) => each.failures)],
  };
}

function attachmentOf(storage: OleFile): MailAttachment {
  const bytes = storage.read(`__substg1.0_${tags.data}0102`) ?? new Uint8Array();
  const name = nameOf(storage);
  return { name, bytes, inline: textAt(storage, tags.contentId) !== '' && /\.(?:png|jpe?g|gif|bmp|webp)$/iu.test(name) };
}

function nameOf(storage: OleFile): string {
  return textAt(storage, tags.longName) || textAt(storage, tags.displayName) || textAt(storage, tags.shortName) || 'message';
}

/** A text property, in UTF-16 or in the code page of the sender. */
function textAt(ole: OleFile, tag: string): string {
  const wide = ole.read(`__substg1.0_${tag}001F`);
  const text =
    wide === null ? decodeText(ole.read(`__substg1.0_${tag}001E`) ?? new Uint8Array()) : new TextDecoder('utf-16le').decode(wide);
  return text.replace(/\0+$/u, '').trim();
}

/** The message's own text: plain where it is kept, else as HTML or RTF. */
function bodyOf(file: string, ole: OleFile): Document | null {
  const plain = textAt(ole, tags.body);
  if (plain !== '') return readText(file, new TextEncoder().encode(plain));
  const html = ole.read(`__substg1.0_${tags.html}0102`);
  if (html !== null) return readHtml(file, html);
  const rtf = ole.read(`__substg1.0_${tags.rtf}0102`);
  return rtf === null ? null : readRtf(file, decompressRtf(rtf));
}
