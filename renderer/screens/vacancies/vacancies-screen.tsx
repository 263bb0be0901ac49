import { FileText, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import { useVacancies } from '../../storage/live/vacancies.ts';
import { Loading } from '../shared/loading.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { paths } from '../shared/paths.ts';
import { SampleButton } from './sample-button.tsx';
import { VacancyList } from './vacancy-list.tsx';

/** All vacancies on this machine; a first start leads to the notice or to the sample. */
export function VacanciesScreen() {
  const { t } = useTranslation();
  const vacancies = useVacancies();
  if (!vacancies) return <Loading />;
  const empty = vacancies.length === 0;
  return (
    <div className="h-full overflow-auto">
      <div className="mx-auto flex max-w-5xl flex-col gap-5 p-6">
        <PageHeader
          title={t('vacancies.title')}
          actions={
            !empty && (
              <>
                <SampleButton variant="secondary" />
                <LinkButton href={paths.newVacancy} variant="primary">
                  <Plus aria-hidden size={16} />
                  {t('vacancies.new')}
                </LinkButton>
              </>
            )
          }
        />
        {empty ? (
          <EmptyState
            icon={<FileText aria-hidden size={22} />}
            title={t('vacancies.empty.title')}
            actions={
              <>
                <LinkButton href={paths.newVacancy} variant="primary">
                  {t('vacancies.import')}
                </LinkButton>
                <SampleButton variant="secondary" />
              </>
            }
          >
            {t('vacancies.empty.text')}
          </EmptyState>
        ) : (
          <VacancyList vacancies={vacancies} />
        )}
      </div>
    </div>
  );
}
