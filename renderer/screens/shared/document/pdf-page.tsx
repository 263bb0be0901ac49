import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import type { Page } from '../../../domain/document/document.ts';
import { listPictureBoxes } from './list-picture-boxes.ts';
import { paintOver } from './paint-over.ts';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly label: string;
  /** The page of the covered document, to be painted over; null shows the page as it is. */
  readonly covered: Page | null;
}

type Target = Pick<PdfPageProps, 'pdf' | 'number' | 'covered'>;

/** Most pixels of a canvas: a page that is looked at very closely is drawn a little coarser instead of filling the memory. */
const mostPixels = 12_000_000;

/** Draws a page as wide as the canvas is shown; resolves when it is drawn or given up. */
async function draw({ pdf, number, covered }: Target, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const natural = page.getViewport({ scale: 1 });
  const wanted = (canvas.clientWidth * window.devicePixelRatio) / natural.width;
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale });
  // What is to be covered is drawn out of sight first.
  const sheet = covered ? window.document.createElement('canvas') : canvas;
  sheet.width = Math.floor(viewport.width);
  sheet.height = Math.floor(viewport.height);
  const task = page.render({ canvas: sheet, viewport });
  signal.addEventListener('abort', () => task.cancel(), { once: true });
  await task.promise;
  if (!covered) return;
  paintOver(sheet, covered, await listPictureBoxes(page, viewport));
  if (signal.aborted) return;
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  canvas.getContext('2d')?.drawImage(sheet, 0, 0);
}

/** A page of a PDF, drawn when it comes near the visible part. */
export function PdfPage({ pdf, number, label, covered }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const sight = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '600px' });
    const size = new ResizeObserver(() => setWidth(element.clientWidth));
    sight.observe(element);
    size.observe(element);
    return () => {
      sight.disconnect();
      size.disconnect();
    };
  }, []);
  useEffect(() => {
    if (!near || width === 0 || !canvas.current) return;
    const stop = new AbortController();
    // A cancelled or failed drawing leaves the page white; the document's text stays at hand beside it.
    draw({ pdf, number, covered }, canvas.current, stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [pdf, number, covered, near, width]);
  return (
    <canvas ref={canvas} role="img" aria-label={label} data-covered={covered ? true : undefined} className="absolute inset-0 size-full" />
  );
}
