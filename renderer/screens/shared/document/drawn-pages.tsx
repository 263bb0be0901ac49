import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../domain/document/document.ts';
import { openPicture } from '../../../workflows/draw-pages.ts';
import { Loading } from '../loading.tsx';
import type { DocumentLook, Highlight } from './highlight.ts';
import { PageFrame } from './page-frame.tsx';
import { Picture } from './picture.tsx';
import { TextView } from './text-view.tsx';

/** What a view of an original's pages is given. */
export interface DrawnPagesProps {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  readonly look: DocumentLook;
  /** What identifies the candidate is painted over. */
  readonly isCovered: boolean;
}

/** The pages of a picture file drawn one after the other, as pictures; null for one that cannot be drawn. */
function useDrawnPages(bytes: Uint8Array, count: number): readonly (Blob | null)[] {
  const [pictures, setPictures] = useState<readonly (Blob | null)[]>([]);
  useEffect(() => {
    const drawer = openPicture(bytes);
    let gone = false;
    const drawAll = async (): Promise<void> => {
      for (let page = 1; page <= count && !gone; page += 1) {
        const picture = await drawer.draw(page);
        if (gone) return;
        setPictures((before) => [...before, picture]);
      }
      drawer.close();
    };
    setPictures([]);
    void drawAll();
    return () => {
      gone = true;
      drawer.close();
    };
  }, [bytes, count]);
  return pictures;
}

/** A picture file that the window itself does not know (TIFF, HEIC), page by page; its text where none can be drawn. */
export function DrawnPages({ document, bytes, highlights, active, look, isCovered }: DrawnPagesProps) {
  const { t } = useTranslation();
  const pictures = useDrawnPages(bytes, document.pages.length);
  const isDone = pictures.length === document.pages.length;
  if (isDone && pictures.every((picture) => picture === null)) {
    return <TextView document={document} highlights={highlights} active={active} />;
  }
  return (
    <div className="flex flex-col gap-3 p-3">
      {document.pages.map((page, at) => (
        <PageFrame key={page.number} document={document} page={page} highlights={highlights} active={active} look={look}>
          {pictures[at] && (
            <Picture
              picture={pictures[at]}
              page={page}
              label={t('document.page-of', { page: page.number, file: document.file })}
              isCovered={isCovered}
            />
          )}
          {at >= pictures.length && <Loading />}
        </PageFrame>
      ))}
    </div>
  );
}
