import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../domain/document/place.ts';
import type { Assessment } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { VerdictCard } from './verdict-card.tsx';

interface VerdictListProps {
  readonly detail: ApplicationDetail;
  readonly grid: GridVersionRecord;
  /** With the panel's overrides; null while it is not judged. */
  readonly inForce: Assessment | null;
  readonly onShow: (place: Place) => void;
}

/** A card a criterion, in the order of the grid. */
export function VerdictList({ detail, grid, inForce, onShow }: VerdictListProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState<Criterion | null>(null);
  const { application, assessment, overrides } = detail;
  if (!assessment) {
    return (
      <p className="text-sm text-ink-muted">{application.state === 'unreadable' ? t('candidate.unreadable') : t('candidate.not-judged')}</p>
    );
  }
  const verdictOf = (id: string) => assessment.verdicts.find((verdict) => verdict.criterionId === id);
  const overrideOf = (id: string) => overrides.findLast((override) => override.criterionId === id) ?? null;
  return (
    <>
      <ol className="flex flex-col divide-y divide-line rounded-md border border-line bg-surface">
        {grid.vacancy.criteria.map((criterion) => {
          const verdict = verdictOf(criterion.id);
          return (
            verdict && (
              <VerdictCard
                key={criterion.id}
                criterion={criterion}
                verdict={verdict}
                inForce={inForce?.verdicts.find((each) => each.criterionId === criterion.id) ?? verdict}
                override={overrideOf(criterion.id)}
                onShow={onShow}
                onChange={() => setChanging(criterion)}
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
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}
