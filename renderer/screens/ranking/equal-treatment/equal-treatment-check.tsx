import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../design/banner.tsx';
import { Button } from '../../../design/button.tsx';
import { Progress } from '../../../design/progress.tsx';
import type { GridVersionRecord } from '../../../storage/live/records.ts';
import type { EqualTreatment } from '../../../workflows/check-equal-treatment.ts';
import { FaultBanner } from '../../shared/fault-banner.tsx';
import type { RankingRow } from '../../shared/ranking-list.ts';
import { useEqualTreatment } from './use-equal-treatment.ts';

interface EqualTreatmentCheckProps {
  readonly grid: GridVersionRecord;
  readonly rows: readonly RankingRow[];
}

function Outcome({ result, grid, rows }: EqualTreatmentCheckProps & { readonly result: EqualTreatment }) {
  const { t } = useTranslation();
  const { checked, verdicts, differences, sameRanks, keptNationality } = result;
  const nameOf = (id: string): string => rows.find((row) => row.id === id)?.name ?? id;
  const labelOf = (id: string): string => grid.vacancy.criteria.find((criterion) => criterion.id === id)?.label ?? id;
  if (differences.length === 0 && sameRanks) {
    return (
      <Banner tone="good" live title={t('equal.same', { checked, verdicts })}>
        {keptNationality && t('equal.nationality')}
      </Banner>
    );
  }
  return (
    <Banner tone="bad" live title={t('equal.differs')}>
      <ul className="list-disc ps-4">
        {!sameRanks && <li>{t('equal.ranks')}</li>}
        {differences.map(({ applicationId, criterionId, cause, before, after }) => (
          <li key={`${applicationId} ${criterionId} ${cause}`}>
            {t(`equal.cause.${cause}`, {
              name: nameOf(applicationId),
              label: labelOf(criterionId),
              before: t(`verdict.${before.verdict}`),
              after: t(`verdict.${after.verdict}`),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** Judges all applications again as other people's, and says whether anything changed. */
export function EqualTreatmentCheck({ grid, rows }: EqualTreatmentCheckProps) {
  const { t } = useTranslation();
  const { busy, error, progress, result, start, cancel } = useEqualTreatment(grid.id);
  const { done, total } = progress;
  return (
    <section className="flex flex-col gap-2 rounded-md border border-line p-3">
      <h3 className="font-semibold">{t('equal.title')}</h3>
      <p>{t('equal.text')}</p>
      {busy ? (
        <div className="flex items-end gap-3">
          <div className="flex-1">
            <Progress label={t('equal.busy')} value={done} total={total} valueLabel={t('review.part', { done, total })} />
          </div>
          <Button small onPress={cancel}>
            {t('app.cancel')}
          </Button>
        </div>
      ) : (
        <div>
          <Button small onPress={start}>
            <Scale aria-hidden size={14} />
            {t('equal.action')}
          </Button>
        </div>
      )}
      {result && <Outcome result={result} grid={grid} rows={rows} />}
      <FaultBanner error={error} />
    </section>
  );
}
