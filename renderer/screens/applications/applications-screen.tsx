import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { LinkButton } from '../../design/link-button.tsx';
import { useApplications, useFailures, useImport } from '../../storage/live/applications.ts';
import { useGridVersions, useVacancy } from '../../storage/live/vacancies.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { Loading } from '../shared/loading.tsx';
import { Missing } from '../shared/missing.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { paths } from '../shared/paths.ts';
import { ApplicationTable } from './application-table.tsx';
import { DropArea } from './drop-area.tsx';
import { FailureList } from './failure-list.tsx';
import { ImportNewsBanner } from './import-news.tsx';
import { ImportProgress } from './import-progress.tsx';
import { useImportControls } from './use-import.ts';

const states = ['read', 'unreadable', 'queued'] as const;

/** Takes the applications in, shows how far their reading is, and accounts for every file. */
export function ApplicationsScreen({ vacancyId }: { readonly vacancyId: string }) {
  const { t } = useTranslation();
  const vacancy = useVacancy(vacancyId);
  const versions = useGridVersions(vacancyId);
  const applications = useApplications(vacancyId);
  const failures = useFailures(vacancyId);
  const job = useImport(vacancyId);
  const controls = useImportControls(vacancyId);
  if (vacancy === null) return <Missing>{t('missing.vacancy')}</Missing>;
  if (!vacancy || !versions || !applications || !failures || job === undefined) return <Loading />;
  const count = (state: string): number => applications.filter((application) => application.state === state).length;
  const frozen = versions.length > 0;
  return (
    <div className="h-full overflow-auto">
      <div className="mx-auto flex min-h-full max-w-5xl flex-col gap-4 p-6">
        <PageHeader
          title={t('applications.title')}
          actions={
            frozen &&
            count('read') > 0 && (
              <LinkButton variant="primary" href={paths.ranking(vacancyId)}>
                {t('applications.to-ranking')}
              </LinkButton>
            )
          }
        >
          {applications.length > 0 && states.map((state) => t(`applications.count.${state}`, { count: count(state) })).join(' · ')}
        </PageHeader>
        {!frozen && (
          <Banner
            tone="info"
            actions={
              <LinkButton small href={paths.grid(vacancyId)}>
                {t('applications.to-grid')}
              </LinkButton>
            }
          >
            {t('applications.not-frozen')}
          </Banner>
        )}
        <FaultBanner error={controls.error} />
        <DropArea busy={controls.busy && job?.state !== 'running'} onTake={controls.take} />
        <ImportNewsBanner news={controls.news} />
        {job && job.state !== 'finished' && <ImportProgress job={job} controls={controls} />}
        <FailureList failures={failures} onRetry={controls.retry} onUnlock={controls.unlock} />
        {applications.length === 0 ? (
          <EmptyState icon={<Users aria-hidden size={22} />} title={t('applications.empty.title')}>
            {t('applications.empty.text')}
          </EmptyState>
        ) : (
          <ApplicationTable applications={applications} />
        )}
      </div>
    </div>
  );
}
