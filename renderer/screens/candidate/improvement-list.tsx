import { useTranslation } from 'react-i18next';
import { Foldout } from '../../design/foldout.tsx';
import { listImprovements } from '../../domain/screening/improve.ts';
import type { Assessment } from '../../domain/screening/verdict.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';

interface ImprovementListProps {
  readonly assessment: Assessment;
  readonly grid: GridVersionRecord;
}

/** The missing evidence to ask for, and the points at stake. */
export function ImprovementList({ assessment, grid }: ImprovementListProps) {
  const { t, i18n } = useTranslation();
  const open = listImprovements(assessment, grid.vacancy);
  if (open.length === 0) return null;
  const points = open.reduce((sum, each) => sum + each.points, 0);
  return (
    <Foldout title={t('improve.title')} summary={points > 0 ? t('improve.points', { points }) : t('improve.gate')}>
      <ul className="flex flex-col gap-1.5 text-sm">
        {open.map(({ criterionId, question, points: gain, required }) => (
          <li key={criterionId} className="flex items-start justify-between gap-3">
            <span className="min-w-0 select-text">{t(question.key, question.params)}</span>
            <span className="shrink-0 text-xs text-ink-muted tabular-nums">
              {gain > 0 ? `+ ${gain.toLocaleString(i18n.language)}` : t('improve.gate')}
              {gain > 0 && required && ` · ${t('improve.required')}`}
            </span>
          </li>
        ))}
      </ul>
    </Foldout>
  );
}
