import { useTranslation } from 'react-i18next';
import { NumberField } from '../../design/number-field.tsx';
import { isGate } from '../../domain/vacancy/default-weights.ts';
import { replaceCriterion } from '../../domain/vacancy/edit-grid.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { useDraft } from './use-draft.ts';

/** The weight of a criterion; a gate has none. */
export function WeightField({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  if (isGate(criterion)) {
    return (
      <span title={t('grid.field.gate.hint')} className="w-16 shrink-0 text-end text-xs text-ink-muted">
        {t('grid.field.gate')}
      </span>
    );
  }
  return (
    <NumberField
      label={t('grid.field.weight-of', { label: criterion.label })}
      labelHidden
      className="w-16 shrink-0"
      minValue={0}
      maxValue={100}
      step={0.01}
      formatOptions={{ maximumFractionDigits: 2 }}
      value={criterion.weight}
      onChange={(weight) =>
        change(replaceCriterion(draft, { ...criterion, weight: Number.isNaN(weight) ? 0 : weight }), `weight ${criterion.id}`)
      }
    />
  );
}
