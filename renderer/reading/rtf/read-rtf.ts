import type { Document, Doubt } from '../../domain/document/document.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { RtfInterpreter } from './rtf-interpreter.ts';
import { tokenizeRtf } from './rtf-tokens.ts';

/** An RTF document (Rich Text Format 1.9.1): headers, body with tables and text boxes, footers, footnotes. */
export function readRtf(file: string, bytes: Uint8Array): Document {
  const interpreter = new RtfInterpreter();
  for (const token of tokenizeRtf(bytes)) interpreter.take(token);
  const { blocks, hidden, cutOff } = interpreter.finish();
  const truncated: readonly Doubt[] = cutOff ? [{ code: 'truncated', file, page: null, detail: '' }] : [];
  return flowDocument(file, 'rtf', blocks, [...hidden.doubts(file), ...truncated]);
}
