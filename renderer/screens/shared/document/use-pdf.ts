import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf } from './pdf-file.ts';

type PdfState = { readonly kind: 'opening' } | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy } | { readonly kind: 'failed' };

/** A PDF opened while the component is shown. */
export function usePdf(bytes: Uint8Array): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  useEffect(() => {
    let gone = false;
    let close = (): void => {};
    setState({ kind: 'opening' });
    openPdf(bytes).then(
      (file) => {
        close = file.close;
        if (gone) close();
        else setState({ kind: 'open', pdf: file.document });
      },
      () => {
        if (!gone) setState({ kind: 'failed' });
      },
    );
    return () => {
      gone = true;
      close();
    };
  }, [bytes]);
  return state;
}
