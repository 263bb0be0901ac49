import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../design/number-field.tsx';
import { TagInput } from '../../../design/tag-input.tsx';
import type { ExperienceParams } from '../../../domain/vacancy/vacancy.ts';

interface ExperienceEditorProps {
  readonly params: ExperienceParams;
  readonly onChange: (params: ExperienceParams) => void;
}

/** Years, domains, and how recent they must be. */
export function ExperienceEditor({ params, onChange }: ExperienceEditorProps) {
  const { t } = useTranslation();
  const { withinYears, ...rest } = params;
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <NumberField
          label={t('grid.field.min-years')}
          className="w-40"
          minValue={0}
          maxValue={50}
          step={0.5}
          value={params.minYears}
          onChange={(years) => onChange({ ...params, minYears: Number.isNaN(years) ? 0 : years })}
        />
        <NumberField
          label={t('grid.field.within-years')}
          className="w-56"
          minValue={1}
          maxValue={50}
          value={withinYears ?? Number.NaN}
          onChange={(years) => onChange(Number.isNaN(years) ? rest : { ...rest, withinYears: years })}
        />
      </div>
      <TagInput
        label={t('grid.field.domains')}
        addLabel={t('grid.field.domains.add')}
        removeLabel={(label) => t('app.remove', { label })}
        values={params.domains}
        onChange={(domains) => onChange({ ...params, domains })}
      />
    </>
  );
}
