import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../../design/button.tsx';
import { NumberField } from '../../../design/number-field.tsx';
import type { EducationParams } from '../../../domain/vacancy/vacancy.ts';
import { LevelSelect } from './level-select.tsx';

type Alternative = NonNullable<EducationParams['alternatives']>[number];

interface AlternativesEditorProps {
  readonly alternatives: readonly Alternative[];
  readonly onChange: (alternatives: readonly Alternative[]) => void;
}

/** Lower levels that are accepted together with years of experience. */
export function AlternativesEditor({ alternatives, onChange }: AlternativesEditorProps) {
  const { t } = useTranslation();
  const replace = (index: number, changed: Alternative): void => onChange(alternatives.map((each, at) => (at === index ? changed : each)));
  return (
    <fieldset className="flex flex-col items-start gap-2">
      <legend className="mb-1 text-xs font-medium text-ink-muted">{t('grid.field.alternatives')}</legend>
      {alternatives.map((alternative, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: alternatives have no identity but their place
        <div key={index} className="flex items-end gap-2">
          <LevelSelect
            label={t('grid.field.alternative.level')}
            value={alternative.minLevel}
            onChange={(minLevel) => replace(index, { ...alternative, minLevel })}
          />
          <NumberField
            label={t('grid.field.alternative.years')}
            className="w-40"
            minValue={0}
            maxValue={50}
            value={alternative.minYears}
            onChange={(years) => replace(index, { ...alternative, minYears: Number.isNaN(years) ? 0 : years })}
          />
          <IconButton label={t('grid.field.alternative.remove')} onPress={() => onChange(alternatives.filter((_, at) => at !== index))}>
            <X aria-hidden size={14} />
          </IconButton>
        </div>
      ))}
      <Button small variant="quiet" onPress={() => onChange([...alternatives, { minLevel: 6, minYears: 5 }])}>
        <Plus aria-hidden size={14} />
        {t('grid.field.alternative.add')}
      </Button>
    </fieldset>
  );
}
