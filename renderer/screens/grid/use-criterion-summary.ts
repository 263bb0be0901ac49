import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { wordParams } from '../../domain/vacancy/word-params.ts';

/** Words what a criterion comes to in one line: its params, for a skill the panel's equivalents. */
export function useCriterionSummary(): (criterion: Criterion) => string {
  const { t } = useTranslation();
  return useCallback(
    (criterion) =>
      criterion.kind === 'skill' ? criterion.equivalents.join(', ') : wordParams(criterion, ({ key, params }) => t(key, params)),
    [t],
  );
}
