import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { apportion, assignDefaultWeights } from '../../domain/vacancy/default-weights.ts';
import { sumWeights } from './sum-weights.ts';
import { useDraft } from './use-draft.ts';

/** The sum of the weights, always in sight, and two ways to put it right. */
export function WeightBar() {
  const { t, i18n } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const sum = sumWeights(draft.criteria);
  const right = sum === 100;
  const Icon = right ? CircleCheck : TriangleAlert;
  const scale = (): void => {
    const weights = apportion(draft.criteria.map((criterion) => criterion.weight));
    change({ ...draft, criteria: draft.criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 })) });
  };
  return (
    <footer className="flex items-center justify-between gap-4 border-t border-line bg-surface px-5 py-2">
      <p role="status" className={classNames('flex items-center gap-2 text-sm', right ? 'text-ink' : 'text-fair')}>
        <Icon aria-hidden size={16} className={right ? 'text-good' : 'text-fair'} />
        <span>
          {t('grid.weights.sum')} <strong className="tabular-nums">{sum.toLocaleString(i18n.language)}</strong>
        </span>
        {!right && <span>{t('grid.weights.wrong')}</span>}
      </p>
      <div className="flex gap-2">
        {!right && sum > 0 && (
          <Button small onPress={scale}>
            {t('grid.weights.scale')}
          </Button>
        )}
        <Button small variant="quiet" onPress={() => change({ ...draft, criteria: assignDefaultWeights(draft.criteria) })}>
          {t('grid.weights.default')}
        </Button>
      </div>
    </footer>
  );
}
