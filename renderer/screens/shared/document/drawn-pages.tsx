import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../domain/document/document.ts';
import { openPicture } from '../../../workflows/draw-pages.ts';
import { Loading } from '../loading.tsx';
import type { DocumentLook, Highlight } from './highlight.ts';
import { PageFrame } from './page-frame.tsx';
import { TextView } from './text-view.tsx';

export interface PictureProps {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  readonly look: DocumentLook;
}

/** The pages of a picture file drawn one after the other, as addresses; null for one that cannot be drawn. */
function useDrawnPages(bytes: Uint8Array, count: number): readonly (string | null)[] {
  const [addresses, setAddresses] = useState<readonly (string | null)[]>([]);
  useEffect(() => {
    const drawer = openPicture(bytes);
    const made: string[] = [];
    let gone = false;
    const drawAll = async (): Promise<void> => {
      for (let page = 1; page <= count && !gone; page += 1) {
        const picture = await drawer.draw(page);
        if (gone) return;
        const address = picture === null ? null : URL.createObjectURL(picture);
        if (address !== null) made.push(address);
        setAddresses((before) => [...before, address]);
      }
      drawer.close();
    };
    setAddresses([]);
    void drawAll();
    return () => {
      gone = true;
      drawer.close();
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [bytes, count]);
  return addresses;
}

/** A picture file that the window itself does not know (TIFF, HEIC), page by page; its text where none can be drawn. */
export function DrawnPages({ document, bytes, highlights, active, look }: PictureProps) {
  const { t } = useTranslation();
  const addresses = useDrawnPages(bytes, document.pages.length);
  const isDone = addresses.length === document.pages.length;
  if (isDone && addresses.every((address) => address === null)) {
    return <TextView document={document} highlights={highlights} active={active} />;
  }
  return (
    <div className="flex flex-col gap-3 p-3">
      {document.pages.map((page, at) => (
        <PageFrame key={page.number} document={document} page={page} highlights={highlights} active={active} look={look}>
          {addresses[at] && (
            <img
              src={addresses[at]}
              alt={t('document.page-of', { page: page.number, file: document.file })}
              className="absolute inset-0 size-full"
            />
          )}
          {at >= addresses.length && <Loading />}
        </PageFrame>
      ))}
    </div>
  );
}
