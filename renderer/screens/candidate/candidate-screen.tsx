import { useTranslation } from 'react-i18next';
import { useApplication } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useGridVersions } from '../../storage/live/vacancies.ts';
import { Loading } from '../shared/loading.tsx';
import { Missing } from '../shared/missing.tsx';
import { usePreparedLexicon } from '../shared/use-prepared-lexicon.ts';
import { useRanking } from '../shared/use-ranking.ts';
import { CandidateDesk } from './candidate-desk.tsx';

interface CandidateProps {
  readonly applicationId: string;
  readonly grid: GridVersionRecord;
}

function Candidate({ applicationId, grid }: CandidateProps) {
  const { t } = useTranslation();
  const detail = useApplication(applicationId, grid.id);
  const rows = useRanking(grid);
  if (detail === null) return <Missing>{t('missing.application')}</Missing>;
  if (!detail || !rows) return <Loading />;
  return <CandidateDesk key={detail.application.id} detail={detail} grid={grid} rows={rows} />;
}

interface CandidateScreenProps {
  readonly vacancyId: string;
  readonly candidateId: string;
}

/** One candidate: verdicts with their reasons and quotations beside the original page. */
export function CandidateScreen({ vacancyId, candidateId }: CandidateScreenProps) {
  const { t } = useTranslation();
  usePreparedLexicon();
  const versions = useGridVersions(vacancyId);
  if (!versions) return <Loading />;
  const grid = versions.at(-1);
  return grid ? <Candidate applicationId={`${vacancyId}/${candidateId}`} grid={grid} /> : <Missing>{t('missing.application')}</Missing>;
}
