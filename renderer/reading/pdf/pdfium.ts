import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Engines } from '../engines.ts';

/** PDFium's own functions, called without marshalling: pointers, numbers and nothing else. */
type NativeCall = (...values: number[]) => number;

/** The PDFium engine: its functions by their C name, and its memory. */
export interface Pdfium {
  readonly call: Readonly<Record<NativeName, NativeCall>>;
  /** 256 bytes for out parameters, overwritten by the next call that needs them. */
  readonly scratch: number;
  readonly bytes: () => Uint8Array;
  readonly floats: () => Float32Array;
  readonly doubles: () => Float64Array;
  readonly integers: () => Uint32Array;
}

const nativeNames = [
  'malloc',
  'free',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_GetFormType',
  'FPDF_GetXFAPacketCount',
  'FPDF_GetXFAPacketName',
  'FPDF_GetXFAPacketContent',
  'PDFiumExt_OpenFormFillInfo',
  'PDFiumExt_CloseFormFillInfo',
  'PDFiumExt_InitFormFillEnvironment',
  'PDFiumExt_ExitFormFillEnvironment',
  'FPDFDoc_GetAttachmentCount',
  'FPDFDoc_GetAttachment',
  'FPDFAttachment_GetName',
  'FPDFAttachment_GetFile',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetFormFieldType',
  'FPDFAnnot_GetFormFieldValue',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageBoundingBox',
  'FPDF_RenderPageBitmap',
  'FPDFPage_GetRotation',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_SetIsActive',
  'FPDFPageObj_GetClipPath',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetTextObject',
  'FPDFText_GetMatrix',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetWeight',
  'FPDFFont_GetFlags',
  'FPDFLink_Enumerate',
  'FPDFLink_GetAnnotRect',
  'FPDFLink_GetAction',
  'FPDFAction_GetURIPath',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
] as const;
type NativeName = (typeof nativeNames)[number];

/** Views of the engine's memory, renewed whenever it grows. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly HEAPU32: Uint32Array;
}

const scratchSize = 256;
const loaded = new WeakMap<Engines, Promise<Pdfium>>();
const running = new WeakMap<Engines, Pdfium>();

/** The engine, started once for each set of engines. */
export function loadPdfium(engines: Engines): Promise<Pdfium> {
  let pdfium = loaded.get(engines);
  if (pdfium === undefined) {
    pdfium = start(engines).then((engine) => {
      running.set(engines, engine);
      return engine;
    });
    loaded.set(engines, pdfium);
  }
  return pdfium;
}

/** Gives up an engine whose memory may be damaged; the next file gets a new one. */
export function dropPdfium(engines: Engines): void {
  loaded.delete(engines);
  running.delete(engines);
}

/** Bytes of memory that the engine holds. */
export const measurePdfium = (engines: Engines): number => running.get(engines)?.bytes().length ?? 0;

/** A zero-ended UTF-16LE text that `read` writes into a buffer of bytes and whose length in bytes it returns. */
export function readWideText({ call, bytes }: Pdfium, longest: number, read: (buffer: number, size: number) => number): string {
  const buffer = call.malloc(longest);
  const length = read(buffer, longest);
  const text = length < 2 || length > longest ? '' : new TextDecoder('utf-16le').decode(bytes().slice(buffer, buffer + length - 2));
  call.free(buffer);
  return text;
}

/** A zero-ended copy of a text in the engine's memory, for the caller to free. */
export function copyText({ call, bytes }: Pdfium, text: string): number {
  const encoded = new TextEncoder().encode(text);
  const pointer = call.malloc(encoded.length + 1);
  bytes().set(encoded, pointer);
  bytes()[pointer + encoded.length] = 0;
  return pointer;
}

async function start(engines: Engines): Promise<Pdfium> {
  const compiled = await engines.loadPdfiumModule();
  const wrapped: WrappedPdfiumModule = await init({
    instantiateWasm: (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => object) =>
      receive(new WebAssembly.Instance(compiled, imports)),
  });
  wrapped.PDFiumExt_Init();
  const module = wrapped.pdfium as unknown as Memory & typeof wrapped.pdfium;
  const exports = module.wasmExports as unknown as Record<string, NativeCall>;
  const call = Object.fromEntries(nativeNames.map((name) => [name, exports[name]])) as Record<NativeName, NativeCall>;
  return {
    call,
    scratch: call.malloc(scratchSize),
    bytes: () => module.HEAPU8,
    floats: () => module.HEAPF32,
    doubles: () => module.HEAPF64,
    integers: () => module.HEAPU32,
  };
}
