import type { Box, Word } from '../../domain/document/document.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type PageFrame, showBox } from './page-frame.ts';
import { copyText, readWideText } from './pdfium.ts';

/** FPDF_ANNOT_FREETEXT and FPDF_ANNOT_WIDGET of fpdf_annot.h. */
const freeText = 3;
const widget = 20;
/** FPDF_ANNOT_FLAG_HIDDEN and FPDF_ANNOT_FLAG_NOVIEW. */
const unseenFlags = 2 | 32;
/** FPDF_FORMFIELD_*: types of fields. */
const checkBox = 2;
const radioButton = 3;
const valueTypes: ReadonlySet<number> = new Set([4, 5, 6]);

const longestValue = 40_000;
const mostAnnotations = 3000;
const usualSize = 10;

/**
 * What was typed into the form fields and text notes of a page, as words in their place; a ticked box is `☒`. A single line is
 * set on the line of the printed words beside it.
 */
export function readFields(pdf: OpenPdf, page: number, frame: PageFrame, printed: readonly Word[]): Word[] {
  const { call } = pdf.pdfium;
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), mostAnnotations);
  const words: Word[] = [];
  for (let index = 0; index < count; index += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const text = (call.FPDFAnnot_GetFlags(annotation) & unseenFlags) === 0 ? readValue(pdf, annotation) : '';
    if (text.trim() !== '') words.push(...alignWith(printed, layOut(text, boxOf(pdf, annotation, frame))));
    call.FPDFPage_CloseAnnot(annotation);
  }
  return words;
}

function readValue(pdf: OpenPdf, annotation: number): string {
  const { pdfium, form } = pdf;
  const { call } = pdfium;
  const subtype = call.FPDFAnnot_GetSubtype(annotation);
  if (subtype === freeText) return readEntry(pdf, annotation, 'Contents');
  if (subtype !== widget || form === 0) return '';
  const type = call.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === checkBox || type === radioButton) {
    // The appearance state tells (ISO 32000-1, 12.7.4.2.3).
    const state = readEntry(pdf, annotation, 'AS');
    return state === '' || state === 'Off' ? '' : '☒';
  }
  if (!valueTypes.has(type)) return '';
  return readWideText(pdfium, longestValue, (buffer, size) => call.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size));
}

/** A text or name of the annotation's dictionary. */
function readEntry({ pdfium }: OpenPdf, annotation: number, entry: string): string {
  const key = copyText(pdfium, entry);
  const text = readWideText(pdfium, longestValue, (buffer, size) => pdfium.call.FPDFAnnot_GetStringValue(annotation, key, buffer, size));
  pdfium.call.free(key);
  return text;
}

function boxOf({ pdfium }: OpenPdf, annotation: number, frame: PageFrame): Box {
  pdfium.call.FPDFAnnot_GetRect(annotation, pdfium.scratch);
  const [left, top, right, bottom] = pdfium.floats().slice(pdfium.scratch >> 2, (pdfium.scratch >> 2) + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  return showBox(frame, left, bottom, right, top);
}

/** Moves a single row of words to the height of the nearest printed word beside it. */
function alignWith(printed: readonly Word[], words: Word[]): Word[] {
  const tops = new Set(words.map((word) => word.box?.[1]));
  const [left, top, , height] = words[0]?.box ?? [0, 0, 0, 0];
  if (tops.size !== 1) return words;
  const beside = printed.filter(
    ({ box }) => box !== null && Math.min(box[1] + box[3], top + height) - Math.max(box[1], top) > 0.35 * height,
  );
  const nearest = beside.sort((a, b) => Math.abs((a.box?.[0] ?? 0) - left) - Math.abs((b.box?.[0] ?? 0) - left))[0];
  if (nearest?.box == null) return words;
  const baseline = nearest.box[1] + 0.8 * nearest.box[3];
  return words.map((word) =>
    word.box === null ? word : { ...word, box: [word.box[0], baseline - 0.8 * word.box[3], word.box[2], word.box[3]] },
  );
}

/** Words in the rows of a field: a viewer sets them in a type and at places that only it knows, so both are estimated. */
function layOut(text: string, [left, top, width, height]: Box): Word[] {
  const size = Math.max(4, Math.min(usualSize, height * 0.75));
  const letter = size * 0.5;
  const rows: string[][] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/u)) {
    let used = Number.POSITIVE_INFINITY;
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      const needed = (word.length + 1) * letter;
      if (used + needed > width) {
        rows.push([]);
        used = 0;
      }
      rows.at(-1)?.push(word);
      used += needed;
    }
  }
  const fits = rows.length * size * 1.2 <= height;
  const pitch = rows.length === 1 || !fits ? height / Math.max(1, rows.length) : size * 1.2;
  return rows.flatMap((row, at) => {
    let x = left + 2;
    return row.map((word): Word => {
      const box: Box = [x, top + at * pitch + Math.max(0, (pitch - size) / 2), word.length * letter, Math.min(size, pitch)];
      x += (word.length + 0.6) * letter;
      return { text: word, box, size, bold: false, italic: false, color: null, confidence: null };
    });
  });
}
