import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import { paths } from './paths.ts';

/** Shown where the address names something that is not there. */
export function Missing({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<SearchX aria-hidden size={22} />}
      title={t('missing.title')}
      actions={<LinkButton href={paths.home}>{t('missing.home')}</LinkButton>}
    >
      {children}
    </EmptyState>
  );
}
