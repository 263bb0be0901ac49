import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Character maps, standard fonts and decoders, where the build puts them. */
const assets = new URL('engines/pdfjs/', window.location.href).href;

/** A PDF opened for drawing, and how to let it go. */
export interface PdfFile {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/** Opens a PDF for drawing in a worker of its own. Scripts and forms of the file do not run. Rejects where pdf.js cannot open it. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const port = new Worker(workerAddress, { type: 'module' });
  const task = getDocument({
    data: bytes.slice(),
    worker: PDFWorker.create({ port }),
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    iccUrl: `${assets}iccs/`,
    enableXfa: false,
  });
  const close = (): void => {
    void task.destroy().finally(() => port.terminate());
  };
  try {
    return { document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
