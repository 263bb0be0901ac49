import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../design/number-field.tsx';
import type { AgeParams } from '../../../domain/vacancy/vacancy.ts';
import { DateField } from '../date-field.tsx';

interface AgeEditorProps {
  readonly params: AgeParams;
  readonly onChange: (params: AgeParams) => void;
}

/** The params with a bound set, or without it for NaN. */
function withBound(params: AgeParams, bound: 'min' | 'max', value: number): AgeParams {
  const { [bound]: _, ...rest } = params;
  return Number.isNaN(value) ? rest : { ...rest, [bound]: value };
}

/** Lowest and highest age, and the date on which it counts. */
export function AgeEditor({ params, onChange }: AgeEditorProps) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-start gap-3">
      <NumberField
        label={t('grid.field.age-min')}
        minValue={14}
        maxValue={99}
        value={params.min ?? Number.NaN}
        onChange={(value) => onChange(withBound(params, 'min', value))}
      />
      <NumberField
        label={t('grid.field.age-max')}
        minValue={14}
        maxValue={99}
        value={params.max ?? Number.NaN}
        onChange={(value) => onChange(withBound(params, 'max', value))}
      />
      <DateField label={t('grid.field.age-on')} value={params.on || null} onChange={(on) => onChange({ ...params, on: on ?? '' })} />
    </div>
  );
}
