import { useTranslation } from 'react-i18next';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { FrozenGrid } from '../shared/frozen-grid.tsx';
import { Loading } from '../shared/loading.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { ContentsList } from './contents-list.tsx';
import { GapList } from './gap-list.tsx';
import { MakePanel } from './make-panel.tsx';
import { useSurvey } from './use-survey.ts';

function Dossier({ grid }: { readonly grid: GridVersionRecord }) {
  const { t } = useTranslation();
  const { survey, error } = useSurvey(grid);
  return (
    <div className="h-full overflow-auto">
      <div className="mx-auto flex max-w-5xl flex-col gap-4 px-6 pt-5 pb-6">
        <PageHeader title={t('dossier.screen.title')}>{t('dossier.screen.lead')}</PageHeader>
        <FaultBanner error={error} />
        <div className="grid items-start gap-4 lg:grid-cols-[1fr_20rem]">
          <div className="flex min-w-0 flex-col gap-4">
            {survey ? (
              <>
                <GapList survey={survey} vacancyId={grid.vacancyId} />
                <ContentsList survey={survey} />
              </>
            ) : (
              <Loading />
            )}
          </div>
          <MakePanel grid={grid} />
        </div>
      </div>
    </div>
  );
}

/** The whole file of a selection: what it will contain, what is missing, and the one action that makes it. */
export function DossierScreen({ vacancyId }: { readonly vacancyId: string }) {
  return <FrozenGrid vacancyId={vacancyId}>{(grid) => <Dossier grid={grid} />}</FrozenGrid>;
}
