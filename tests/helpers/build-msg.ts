import { buildOle, type OleContent } from './build-ole.ts';

/** An Outlook message to build; `bytes` for an attached file, `message` for an attached message. */
export interface MsgSpec {
  readonly from: string;
  readonly address: string;
  readonly subject: string;
  readonly body?: string;
  readonly html?: Uint8Array;
  readonly rtf?: Uint8Array;
  readonly attachments?: readonly MsgAttachment[];
  /** Texts in Windows-1252 instead of UTF-16. */
  readonly narrow?: boolean;
}

type MsgAttachment = { readonly name: string; readonly contentId?: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly message: MsgSpec }
);

const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

/** An Outlook message as Outlook saves it ([MS-OXMSG]). */
export function buildMsg(spec: MsgSpec): Uint8Array {
  return buildOle(storageOf(spec));
}

function storageOf({ from, address, subject, body, html, rtf, attachments = [], narrow = false }: MsgSpec): OleContent {
  const text = (tag: string, value: string): OleContent =>
    narrow ? { [`__substg1.0_${tag}001E`]: new Uint8Array(Buffer.from(value, 'latin1')) } : { [`__substg1.0_${tag}001F`]: wide(value) };
  return {
    ...Object.fromEntries(
      attachments.map((each, at) => [`__attach_version1.0_#${at.toString(16).padStart(8, '0').toUpperCase()}`, attachmentOf(each)]),
    ),
    '__properties_version1.0': new Uint8Array(32),
    ...text('0037', subject),
    ...text('0C1A', from),
    ...text('5D01', address),
    ...(body === undefined ? {} : text('1000', body)),
    ...(html === undefined ? {} : { '__substg1.0_10130102': html }),
    ...(rtf === undefined ? {} : { '__substg1.0_10090102': rtf }),
  };
}

function attachmentOf(attachment: MsgAttachment): OleContent {
  return {
    '__properties_version1.0': new Uint8Array(8),
    '__substg1.0_3707001F': wide(attachment.name),
    ...(attachment.contentId === undefined ? {} : { '__substg1.0_3712001F': wide(attachment.contentId) }),
    ...('bytes' in attachment ? { '__substg1.0_37010102': attachment.bytes } : { '__substg1.0_3701000D': storageOf(attachment.message) }),
  };
}
