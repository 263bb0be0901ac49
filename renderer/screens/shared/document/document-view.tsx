import { lazy, Suspense } from 'react';
import { listCoveredBoxes } from '../../../domain/blind/covered-boxes.ts';
import type { Document, DocumentFormat } from '../../../domain/document/document.ts';
import { Loading } from '../loading.tsx';
import { type DocumentLook, type Highlight, plainLook } from './highlight.ts';
import { ImageView } from './image-view.tsx';
import { SheetView } from './sheet-view.tsx';
import { TextView } from './text-view.tsx';

/** pdf.js is large: it is loaded with the first PDF. */
const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

interface DocumentViewProps {
  readonly document: Document;
  /** The original file; null shows the text. */
  readonly bytes: Uint8Array | null;
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  readonly look?: DocumentLook;
  /** The document is a covered one: its pages are painted over; where that cannot be done, its text is shown. */
  readonly isCovered?: boolean;
}

/** Formats whose text flows: they are set on sheets. */
const flowing: readonly DocumentFormat[] = ['docx', 'doc', 'odt', 'rtf'];

/** Whether a document can be shown as its original looks, or nearly so. */
export const isDrawable = ({ format }: Document): boolean => isTurnable(format) || flowing.includes(format);

/** Whether its pages are pictures, which may lie on their side. */
export const isTurnable = (format: DocumentFormat): boolean => format === 'pdf' || format === 'image';

/** A document as a person sees it: PDF pages and pictures as they look, Word pages set anew, other formats as their text. */
export function DocumentView({ document, bytes, highlights, active, look = plainLook, isCovered = false }: DocumentViewProps) {
  const drawn =
    bytes !== null && document.pages.every((page) => page.width > 0 && page.height > 0 && (!isCovered || listCoveredBoxes(page) !== null));
  const shown = { document, highlights, active };
  const paged = { ...shown, look, isCovered };
  if (drawn && document.format === 'pdf') {
    return (
      <Suspense fallback={<Loading />}>
        <PdfView {...paged} bytes={bytes} />
      </Suspense>
    );
  }
  if (drawn && document.format === 'image') return <ImageView {...paged} bytes={bytes} />;
  if (bytes !== null && flowing.includes(document.format)) return <SheetView {...shown} look={look} />;
  return (
    <div className="min-h-full bg-surface" style={{ zoom: look.zoom }}>
      <TextView {...shown} />
    </div>
  );
}
