import type { OpenPdf } from './open-pdf.ts';
import { readWideText } from './pdfium.ts';

/** A file inside a PDF, such as the XML of a Europass CV. */
export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const most = 20;
const largest = 20_000_000;

/** The files attached to a document; those over 20 MB are left out. */
export function readAttachments({ pdfium, document }: OpenPdf): PdfAttachment[] {
  const { call, scratch, integers, bytes } = pdfium;
  const count = Math.min(call.FPDFDoc_GetAttachmentCount(document), most);
  const attachments: PdfAttachment[] = [];
  for (let index = 0; index < count; index += 1) {
    const handle = call.FPDFDoc_GetAttachment(document, index);
    if (handle === 0 || call.FPDFAttachment_GetFile(handle, 0, 0, scratch) === 0) continue;
    const size = integers()[scratch >> 2] as number;
    if (size === 0 || size > largest) continue;
    const name = readWideText(pdfium, 2000, (buffer, length) => call.FPDFAttachment_GetName(handle, buffer, length));
    const buffer = call.malloc(size);
    if (buffer !== 0 && call.FPDFAttachment_GetFile(handle, buffer, size, scratch) !== 0) {
      attachments.push({ name, bytes: bytes().slice(buffer, buffer + size) });
    }
    call.free(buffer);
  }
  return attachments;
}
