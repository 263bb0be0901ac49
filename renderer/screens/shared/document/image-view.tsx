import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawnPages, type PictureProps } from './drawn-pages.tsx';
import { PageFrame } from './page-frame.tsx';

/** A photo or a scan with quotations marked; what the window itself does not know is drawn by the reader. */
export function ImageView({ document, bytes, highlights, active, look }: PictureProps) {
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
  if (failed || !page) return <DrawnPages document={document} bytes={bytes} highlights={highlights} active={active} look={look} />;
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
