import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Dialog } from '../../design/dialog.tsx';
import { useSearchOpen } from '../shared/search-open.ts';
import { SearchPanel } from './search-panel.tsx';
import { useSearchKeys } from './use-search-keys.ts';

const vacancyPath = /^\/vacancies\/([^/]+)\//u;

/** Search over the documents of all applications to the vacancy at hand, or to all vacancies. */
export function SearchDialog() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const { isOpen } = useSearchOpen();
  useSearchKeys();
  const close = (): void => useSearchOpen.setState({ isOpen: false });
  return (
    <Dialog title={t('search.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={close} wide>
      <SearchPanel vacancyId={vacancyPath.exec(location)?.[1] ?? null} onClose={close} />
    </Dialog>
  );
}
