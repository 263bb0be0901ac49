import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../domain/document/document.ts';
import type { DocumentLook, Highlight } from './highlight.ts';
import { PageFrame } from './page-frame.tsx';
import { TextView } from './text-view.tsx';

interface ImageViewProps {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly highlights: readonly Highlight[];
  readonly active: string | null;
  readonly look: DocumentLook;
}

/** A photo or a scan with quotations marked; its text where the picture cannot be shown. */
export function ImageView({ document, bytes, highlights, active, look }: ImageViewProps) {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice()]));
    setAddress(made);
    setFailed(false);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  const [page] = document.pages;
  if (failed || !page) return <TextView document={document} highlights={highlights} active={active} />;
  return (
    <div className="p-3">
      <PageFrame document={document} page={page} highlights={highlights} active={active} look={look}>
        {address && (
          <img
            src={address}
            alt={t('document.page-of', { page: page.number, file: document.file })}
            onError={() => setFailed(true)}
            className="absolute inset-0 size-full"
          />
        )}
      </PageFrame>
    </div>
  );
}
