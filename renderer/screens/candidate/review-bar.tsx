import { ArrowRight, CheckCheck, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button, IconButton } from '../../design/button.tsx';
import { paths } from '../shared/paths.ts';
import { isReviewed, type RankingRow } from '../shared/ranking-list.ts';
import { nextToReview, useRankingView } from '../shared/ranking-view.ts';
import { ReviewProgress } from '../shared/review-progress.tsx';
import type { Review } from './use-review.ts';

interface ReviewBarProps {
  readonly row: RankingRow;
  readonly rows: readonly RankingRow[];
  readonly review: Review;
}

/** How far the review is, and its steps: confirm what is left, undo, go on to the next candidate that needs a person. */
export function ReviewBar({ row, rows, review }: ReviewBarProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { set } = useRankingView();
  const left = (row.assessment?.verdicts ?? []).map(({ criterionId }) => criterionId).filter((id) => !row.reviewed.has(id));
  const next = nextToReview(rows, row.id);
  const goOn = (): void => {
    if (!next) return;
    set({ way: 'review' });
    navigate(paths.candidate(next.application.vacancyId, next.application.candidateId));
  };
  return (
    <footer className="flex items-center gap-2 border-t border-line bg-surface px-5 py-2">
      <ReviewProgress done={rows.filter(isReviewed).length} total={rows.length} />
      <div className="min-w-0 flex-1" />
      <IconButton label={t('review.undo')} isDisabled={!review.canUndo} onPress={review.undo}>
        <Undo2 aria-hidden size={15} className="rtl:-scale-x-100" />
      </IconButton>
      {left.length > 0 && (
        <Button small isBusy={review.busy} onPress={() => review.confirm(left)}>
          <CheckCheck aria-hidden size={14} />
          {t('review.confirm-rest', { n: left.length })}
        </Button>
      )}
      <Button small variant={left.length === 0 ? 'primary' : 'secondary'} isDisabled={!next} onPress={goOn}>
        {next ? t('review.next') : t('review.all-done')}
        <ArrowRight aria-hidden size={14} className="rtl:rotate-180" />
      </Button>
    </footer>
  );
}
