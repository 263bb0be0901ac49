import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../domain/document/place.ts';
import type { Assessment } from '../../domain/screening/verdict.ts';
import { listInvoked } from '../../domain/vacancy/invoked.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { OverrideDialog } from './override-dialog.tsx';
import type { Review } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { VerdictCard } from './verdict-card.tsx';

interface VerdictListProps {
  readonly detail: ApplicationDetail;
  readonly grid: GridVersionRecord;
  /** Null while it is not judged. */
  readonly row: RankingRow | null;
  readonly review: Review;
  /** Criterion to begin with, null for the first that nobody has looked at. */
  readonly start: string | null;
  readonly onShow: (place: Place | null) => void;
  /** Told which criterion is at hand. */
  readonly onCurrent: (criterionId: string | null) => void;
}

interface CardsProps extends VerdictListProps {
  readonly assessment: Assessment;
  readonly row: RankingRow;
}

function Cards({ detail, grid, assessment, row, review, start, onShow, onCurrent }: CardsProps) {
  const [changing, setChanging] = useState<Criterion | null>(null);
  const { application, overrides, closedGates } = detail;
  const change = (criterion: Criterion): void => {
    if (!closedGates.has(criterion.id)) setChanging(criterion);
  };
  const { verdicts } = assessment;
  const criteria = listInvoked(grid.vacancy.criteria);
  const keys = useReviewKeys({ criteria, verdicts, reviewed: row.reviewed, review, start, onShow, onChange: change });
  useEffect(() => onCurrent(keys.current), [keys.current, onCurrent]);
  const verdictOf = (id: string) => verdicts.find((verdict) => verdict.criterionId === id);
  const overrideOf = (id: string) => overrides.findLast((override) => override.criterionId === id) ?? null;
  return (
    <>
      <ol className="flex shrink-0 flex-col divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
        {criteria.map((criterion) => {
          const { id } = criterion;
          const verdict = verdictOf(id);
          const confirmation = row.confirmations.get(id) ?? null;
          return (
            verdict && (
              <VerdictCard
                key={id}
                ref={keys.refOf(id)}
                criterion={criterion}
                verdict={verdict}
                inForce={row.assessment?.verdicts.find((each) => each.criterionId === id) ?? verdict}
                override={overrideOf(id)}
                confirmation={confirmation}
                isClosed={closedGates.has(id)}
                isCurrent={keys.current === id}
                onFocus={() => keys.take(id)}
                onKeyDown={(event) => keys.onKeyDown(criterion, event)}
                onShow={onShow}
                onChange={() => change(criterion)}
                onConfirm={() => (confirmation ? review.withdraw(id) : review.confirm([id]))}
              />
            )
          );
        })}
      </ol>
      {changing && (
        <OverrideDialog
          applicationId={application.id}
          gridId={grid.id}
          criterion={changing}
          machine={verdictOf(changing.id)?.verdict ?? 'notEvidenced'}
          override={overrideOf(changing.id)}
          review={review}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}

/** A card a criterion, in the order of the grid. */
export function VerdictList(props: VerdictListProps) {
  const { t } = useTranslation();
  const { application, assessment } = props.detail;
  if (assessment && props.row) return <Cards {...props} assessment={assessment} row={props.row} />;
  return (
    <p className="text-sm text-ink-muted">{application.state === 'unreadable' ? t('candidate.unreadable') : t('candidate.not-judged')}</p>
  );
}
