import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import { listOpenQuestions } from '../../domain/vacancy/warnings/answer-warning.ts';
import { useDraft } from './use-draft.ts';

/** Reminds the panel of legal questions that it has not answered; the grid says so when it is frozen all the same. */
export function OpenQuestions() {
  const { t } = useTranslation();
  const open = listOpenQuestions(useDraft((state) => state.draft));
  if (open.length === 0) return null;
  return (
    <Banner tone="fair" title={t('freeze.questions', { count: open.length })}>
      <p>{t('freeze.questions.text')}</p>
    </Banner>
  );
}
