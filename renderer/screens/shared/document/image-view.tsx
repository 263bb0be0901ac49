import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawnPages, type DrawnPagesProps } from './drawn-pages.tsx';
import { PageFrame } from './page-frame.tsx';
import { Picture } from './picture.tsx';

/** A photo or a scan with quotations marked; what the window itself does not know is drawn by the reader. */
export function ImageView(props: DrawnPagesProps) {
  const { document, bytes, highlights, active, look, isCovered } = props;
  const { t } = useTranslation();
  const picture = useMemo(() => new Blob([bytes.slice()]), [bytes]);
  const [failed, setFailed] = useState<Blob | null>(null);
  const [page] = document.pages;
  if (failed === picture || !page) return <DrawnPages {...props} />;
  return (
    <div className="p-3">
      <PageFrame document={document} page={page} highlights={highlights} active={active} look={look}>
        <Picture
          picture={picture}
          page={page}
          label={t('document.page-of', { page: page.number, file: document.file })}
          isCovered={isCovered}
          onFail={() => setFailed(picture)}
        />
      </PageFrame>
    </div>
  );
}
