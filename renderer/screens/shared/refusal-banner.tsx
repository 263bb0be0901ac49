import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';

interface RefusalBannerProps {
  /** What did not come about. */
  readonly title: string;
  /** Why, as the main process says, and for which file. */
  readonly error: { readonly code: string; readonly file?: string };
}

/** Why something was not written: what happened, to which file, and what to do. */
export function RefusalBanner({ title, error: { code, file } }: RefusalBannerProps) {
  const { t } = useTranslation();
  return (
    <Banner tone="bad" live title={title}>
      <p>{t(`error.${code}`)}</p>
      {file && <p>{t('error.file', { file })}</p>}
    </Banner>
  );
}
