import { X } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/button.tsx';
import { ScrollRegion } from '../../design/scroll-region.tsx';
import { listInvoked } from '../../domain/vacancy/invoked.ts';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useCompared } from '../shared/compare-choice.ts';
import { DecisionBadge } from '../shared/decision/decision-badge.tsx';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { ScoreBar } from '../shared/score-bar.tsx';
import { CompareCell } from './compare-cell.tsx';

function CandidateHead({ row }: { readonly row: RankingRow }) {
  const { t } = useTranslation();
  const { toggle } = useCompared(row);
  return (
    <th scope="col" className="border-s border-b border-line bg-surface px-3 py-2 text-start align-top font-normal">
      <div className="flex items-start justify-between gap-2">
        <Link
          href={paths.candidate(row.application.vacancyId, row.application.candidateId)}
          className="min-w-0 truncate rounded-sm font-semibold text-accent-strong underline-offset-2 hover:underline"
        >
          <bdi>{row.name}</bdi>
        </Link>
        <IconButton label={t('compare.remove', { name: row.name })} onPress={toggle}>
          <X aria-hidden size={14} />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-2 text-xs text-ink-muted">
        {row.rank === null ? t(`status.${row.status}`) : t('candidate.rank', { rank: row.rank })}
        {row.decision?.decision && <DecisionBadge decision={row.decision.decision} />}
      </div>
      {row.assessment && <ScoreBar score={row.assessment.score} machineScore={row.machineScore} />}
    </th>
  );
}

interface CompareTableProps {
  readonly grid: GridVersionRecord;
  readonly chosen: readonly RankingRow[];
  /** The same in full, as soon as they are known: with quotations. */
  readonly details: readonly ApplicationDetail[];
}

/** Criteria as rows, candidates as columns; heads and criteria stay in sight. */
export function CompareTable({ grid, chosen, details }: CompareTableProps) {
  const { t } = useTranslation();
  return (
    <ScrollRegion label={t('compare.title')} className="min-h-0 flex-1 rounded-lg border border-line bg-surface shadow-raised">
      <table className="w-full table-fixed border-separate border-spacing-0 text-sm">
        <colgroup>
          <col className="w-60" />
        </colgroup>
        <thead className="sticky top-0 z-10">
          <tr>
            <th
              scope="col"
              className="border-b border-line bg-surface px-3 py-2 text-start align-bottom text-xs font-medium text-ink-muted"
            >
              {t('compare.criterion')}
            </th>
            {chosen.map((row) => (
              <CandidateHead key={row.id} row={row} />
            ))}
          </tr>
        </thead>
        <tbody>
          {listInvoked(grid.vacancy.criteria).map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row" className="border-b border-line px-3 py-2 text-start align-top font-medium">
                <span dir="auto">{criterion.label}</span>
                <span className="block text-xs font-normal text-ink-muted">{t(`importance.${criterion.importance}`)}</span>
              </th>
              {chosen.map((row) => (
                <CompareCell
                  key={row.id}
                  row={row}
                  detail={details.find(({ application }) => application.id === row.id)}
                  criterionId={criterion.id}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
