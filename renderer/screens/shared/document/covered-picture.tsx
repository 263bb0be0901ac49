import { useEffect, useRef } from 'react';
import type { Page } from '../../../domain/document/document.ts';
import { paintOver } from './paint-over.ts';

/** Most pixels of the canvas: a photograph from a telephone has more than anybody sees. */
const mostPixels = 8_000_000;

interface CoveredPictureProps {
  readonly picture: Blob;
  /** Of the covered document. */
  readonly page: Page;
  readonly label: string;
  readonly onFail?: () => void;
}

async function draw(picture: Blob, page: Page, canvas: HTMLCanvasElement, isGone: () => boolean): Promise<void> {
  const drawn = await createImageBitmap(picture);
  if (isGone()) return;
  const shrink = Math.min(1, Math.sqrt(mostPixels / (drawn.width * drawn.height)));
  const hidden = window.document.createElement('canvas');
  hidden.width = canvas.width = Math.round(drawn.width * shrink);
  hidden.height = canvas.height = Math.round(drawn.height * shrink);
  hidden.getContext('2d', { willReadFrequently: true })?.drawImage(drawn, 0, 0, hidden.width, hidden.height);
  paintOver(hidden, page);
  canvas.getContext('2d')?.drawImage(hidden, 0, 0);
}

/** A scan with what identifies the candidate painted over: the picture itself never reaches the page. */
export function CoveredPicture({ picture, page, label, onFail }: CoveredPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew for another picture or another covering alone
  useEffect(() => {
    let gone = false;
    if (canvas.current) draw(picture, page, canvas.current, () => gone).catch(() => onFail?.());
    return () => {
      gone = true;
    };
  }, [picture, page]);
  return <canvas ref={canvas} role="img" aria-label={label} data-covered className="absolute inset-0 size-full" />;
}
