import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { VerdictMark } from '../shared/verdict-mark.tsx';

interface CompareCellProps {
  readonly row: RankingRow;
  /** Undefined while it is looked up. */
  readonly detail: ApplicationDetail | undefined;
  readonly criterionId: string;
}

/** Verdict in force, its points, and the words that carry it best. */
export function CompareCell({ row, detail, criterionId }: CompareCellProps) {
  const { t } = useTranslation();
  const verdict = row.assessment?.verdicts.find((each) => each.criterionId === criterionId);
  const quote = detail?.assessment?.verdicts.find((each) => each.criterionId === criterionId)?.evidence[0]?.quote;
  return (
    <td className="border-s border-b border-line px-3 py-2 align-top">
      {verdict && (
        <>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <VerdictMark verdict={verdict.verdict} withWord />
            {row.overridden.has(criterionId) && (
              <PenLine role="img" aria-label={t('matrix.changed')} size={13} className="text-accent-strong" />
            )}
            <span className="text-xs text-ink-muted tabular-nums">
              {verdict.outOf > 0 ? t('candidate.points', { points: verdict.points, outOf: verdict.outOf }) : t('candidate.gate')}
            </span>
          </div>
          {quote ? (
            <blockquote dir="auto" title={quote} className="mt-1 line-clamp-3 border-s-2 border-mark-strong ps-2 text-xs select-text">
              {quote}
            </blockquote>
          ) : (
            <p className="mt-1 text-xs text-ink-muted">
              {detail && t(detail.closedGates.has(criterionId) ? 'blind.gate' : 'compare.no-quote')}
            </p>
          )}
        </>
      )}
    </td>
  );
}
