import { Parser } from 'htmlparser2';
import type { Document } from '../../domain/document/document.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { HtmlFlow } from './html-flow.ts';

/** An HTML page as its text shows: scripts, styles and hidden elements left out, tables as rows. */
export function readHtml(file: string, bytes: Uint8Array): Document {
  const flow = new HtmlFlow();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => flow.open(name, attributes),
      ontext: (text) => flow.text(text),
      onclosetag: (name) => flow.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(decodeHtml(bytes));
  parser.end();
  return flowDocument(file, 'html', flow.finish(), flow.hidden.doubts(file));
}

/** Honours the charset a page declares, unless its bytes are valid UTF-8 or UTF-16. */
function decodeHtml(bytes: Uint8Array): string {
  const declared = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_048)).match(/charset=["']?\s*([\w-]+)/iu)?.[1];
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    try {
      return declared === undefined || /^utf/iu.test(declared) ? decodeText(bytes) : new TextDecoder(declared).decode(bytes);
    } catch {
      return decodeText(bytes);
    }
  }
}
