import { useTranslation } from 'react-i18next';
import { useGridVersions, useVacancy } from '../../storage/live/vacancies.ts';
import { Loading } from '../shared/loading.tsx';
import { Missing } from '../shared/missing.tsx';
import { usePreparedLexicon } from '../shared/use-prepared-lexicon.ts';
import { GridEditor } from './grid-editor.tsx';

/** The notice beside its assessment grid, which the panel edits and freezes. */
export function GridScreen({ vacancyId }: { readonly vacancyId: string }) {
  const { t } = useTranslation();
  usePreparedLexicon();
  const record = useVacancy(vacancyId);
  const versions = useGridVersions(vacancyId);
  if (record === undefined || versions === undefined) return <Loading />;
  if (record === null) return <Missing>{t('missing.vacancy')}</Missing>;
  return <GridEditor record={record} versions={versions} />;
}
