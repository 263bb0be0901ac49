import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../design/checkbox.tsx';
import { TagInput } from '../../../design/tag-input.tsx';
import type { EducationParams } from '../../../domain/vacancy/vacancy.ts';
import { AlternativesEditor } from './alternatives-editor.tsx';
import { LevelSelect } from './level-select.tsx';

interface EducationEditorProps {
  readonly params: EducationParams;
  readonly onChange: (params: EducationParams) => void;
}

/** Level, fields, and what is accepted in their place. */
export function EducationEditor({ params, onChange }: EducationEditorProps) {
  const { t } = useTranslation();
  return (
    <>
      <LevelSelect label={t('grid.field.min-level')} value={params.minLevel} onChange={(minLevel) => onChange({ ...params, minLevel })} />
      <TagInput
        label={t('grid.field.fields')}
        addLabel={t('grid.field.fields.add')}
        removeLabel={(label) => t('app.remove', { label })}
        values={params.fields}
        onChange={(fields) => onChange({ ...params, fields })}
      />
      <Checkbox isSelected={params.relatedAccepted} onChange={(relatedAccepted) => onChange({ ...params, relatedAccepted })}>
        {t('grid.field.related')}
      </Checkbox>
      <AlternativesEditor alternatives={params.alternatives ?? []} onChange={(alternatives) => onChange({ ...params, alternatives })} />
    </>
  );
}
