import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import type { NoticeProblem } from './use-notice-import.ts';

/** Says which input could not be used, why, and what to do. */
export function ImportProblem({ problem }: { readonly problem: NoticeProblem | null }) {
  const { t } = useTranslation();
  if (!problem) return null;
  if (problem.kind === 'json') {
    return (
      <Banner tone="bad" live title={t('new.json.failed', { file: problem.file })}>
        <ul className="list-disc ps-4">
          {problem.problems.map((message) => (
            <li key={JSON.stringify(message)}>{t(message.key, message.params)}</li>
          ))}
        </ul>
      </Banner>
    );
  }
  const { failure } = problem;
  return (
    <Banner tone="bad" live title={t('new.failed', { file: failure.file })}>
      <p>{t(`failure.${failure.code}`)}</p>
      <p>{t('new.failed.try')}</p>
    </Banner>
  );
}
