import { useTranslation } from 'react-i18next';
import { Loading } from '../loading.tsx';
import type { DrawnPagesProps } from './drawn-pages.tsx';
import { PageFrame } from './page-frame.tsx';
import { PdfPage } from './pdf-page.tsx';
import { TextView } from './text-view.tsx';
import { usePdf } from './use-pdf.ts';

/** The pages of a PDF as they look, with quotations marked; its text where pdf.js cannot draw it. */
export function PdfView({ document, bytes, highlights, active, look, isCovered }: DrawnPagesProps) {
  const { t } = useTranslation();
  const state = usePdf(bytes);
  if (state.kind === 'opening') return <Loading />;
  if (state.kind === 'failed') return <TextView document={document} highlights={highlights} active={active} />;
  return (
    <div className="flex flex-col gap-3 p-3">
      {document.pages.map((page) => (
        <PageFrame key={page.number} document={document} page={page} highlights={highlights} active={active} look={look}>
          <PdfPage
            pdf={state.pdf}
            number={page.number}
            label={t('document.page-of', { page: page.number, file: document.file })}
            covered={isCovered ? page : null}
          />
        </PageFrame>
      ))}
    </div>
  );
}
