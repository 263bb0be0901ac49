import type { Block } from '../../domain/document/document.ts';
import { makeLine } from '../../domain/document/from-text.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { cleanText } from '../flow/paragraph.ts';
import { ReadError } from '../outcome.ts';
import { childElement, childElements, descendants, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts';
import type { OpenPdf } from './open-pdf.ts';

/** FORMTYPE_XFA_FULL of fpdf_formfill.h: the pages show nothing but a request to wait. */
const fullXfa = 2;
const mostPackets = 40;
const largestPacket = 10_000_000;
const longestName = 400;

/** Whether only a form program (XFA 3.3) can draw the document's pages. */
export function isDynamicForm({ pdfium, document }: OpenPdf): boolean {
  return pdfium.call.FPDF_GetFormType(document) === fullXfa;
}

/** What was filled into a dynamic form, each value beside the caption that its template prints. */
export function readDynamicForm(pdf: OpenPdf): readonly Block[] {
  const packets = readPackets(pdf);
  const data = packets.get('datasets');
  const root = data === undefined ? undefined : (childElement(data, 'data') ?? data);
  if (root === undefined) return [];
  const captions = listCaptions(packets.get('template'));
  return listValues(root).flatMap(({ name, value }): readonly Block[] => {
    const text = clean(value);
    return text === '' ? [] : [{ kind: 'tableRow', lines: [makeLine(`${captions.get(name) ?? name}\t${text}`)], language: null }];
  });
}

const clean = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

/** Leaves of the data, in the order of the form. */
function listValues(element: XmlElement): readonly { readonly name: string; readonly value: string }[] {
  const children = childElements(element);
  // Rich text is stored as XHTML.
  if (children.length === 0 || children.some(({ name }) => name === 'body')) return [{ name: element.name, value: textOf(element) }];
  return children.flatMap(listValues);
}

function listCaptions(template: XmlElement | undefined): ReadonlyMap<string, string> {
  const fields = template === undefined ? [] : ['field', 'exclGroup'].flatMap((name) => descendants(template, name));
  return new Map(
    fields.flatMap((field) => {
      const caption = childElement(field, 'caption');
      const text = caption === undefined ? '' : clean(textOf(caption));
      return text === '' ? [] : [[field.attributes.name ?? '', text] as const];
    }),
  );
}

function readPackets(pdf: OpenPdf): ReadonlyMap<string, XmlElement> {
  const { pdfium, document } = pdf;
  const { call } = pdfium;
  const packets = new Map<string, XmlElement>();
  const count = Math.min(call.FPDF_GetXFAPacketCount(document), mostPackets);
  for (let index = 0; index < count; index += 1) {
    const name = readName(pdf, index);
    if (name !== 'datasets' && name !== 'template') continue;
    const root = parsePacket(readContent(pdf, index));
    if (root !== null) packets.set(name, root);
  }
  return packets;
}

function readName({ pdfium, document }: OpenPdf, index: number): string {
  const { call, bytes } = pdfium;
  const buffer = call.malloc(longestName);
  const length = call.FPDF_GetXFAPacketName(document, index, buffer, longestName);
  const name = length < 1 || length > longestName ? '' : decodeText(bytes().slice(buffer, buffer + length - 1));
  call.free(buffer);
  return name;
}

function readContent({ pdfium, document }: OpenPdf, index: number): Uint8Array {
  const { call, scratch, integers, bytes } = pdfium;
  call.FPDF_GetXFAPacketContent(document, index, 0, 0, scratch);
  const size = integers()[scratch >> 2] as number;
  if (size === 0 || size > largestPacket) return new Uint8Array();
  const buffer = call.malloc(size);
  if (buffer === 0) return new Uint8Array();
  const read = call.FPDF_GetXFAPacketContent(document, index, buffer, size, scratch) !== 0;
  const content = read ? bytes().slice(buffer, buffer + size) : new Uint8Array();
  call.free(buffer);
  return content;
}

function parsePacket(content: Uint8Array): XmlElement | null {
  try {
    return parseXml(decodeText(content));
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}
