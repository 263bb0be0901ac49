import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useGridVersions, useVacancy } from '../../storage/live/vacancies.ts';
import { Loading } from './loading.tsx';
import { Missing } from './missing.tsx';
import { paths } from './paths.ts';

interface FrozenGridProps {
  readonly vacancyId: string;
  /** What to show on the latest frozen grid. */
  readonly children: (grid: GridVersionRecord) => ReactNode;
}

/** A screen that needs a frozen grid: says so, with the way there, as long as the vacancy has none. */
export function FrozenGrid({ vacancyId, children }: FrozenGridProps) {
  const { t } = useTranslation();
  const vacancy = useVacancy(vacancyId);
  const versions = useGridVersions(vacancyId);
  if (vacancy === null) return <Missing>{t('missing.vacancy')}</Missing>;
  if (!vacancy || !versions) return <Loading />;
  const grid = versions.at(-1);
  if (grid) return children(grid);
  return (
    <EmptyState
      icon={<Lock aria-hidden size={22} />}
      title={t('ranking.not-frozen.title')}
      actions={
        <LinkButton variant="primary" href={paths.grid(vacancyId)}>
          {t('applications.to-grid')}
        </LinkButton>
      }
    >
      {t('ranking.not-frozen.text')}
    </EmptyState>
  );
}
