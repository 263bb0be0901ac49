import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/text-field.tsx';
import type { Criterion } from '../../../domain/vacancy/vacancy.ts';
import { AgeEditor } from './age-editor.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { EducationEditor } from './education-editor.tsx';
import { ExperienceEditor } from './experience-editor.tsx';
import { LanguageEditor } from './language-editor.tsx';
import { NationalityEditor } from './nationality-editor.tsx';

interface ParamsEditorProps {
  readonly criterion: Criterion;
  readonly onChange: (changed: Criterion) => void;
}

/** The fields of a criterion's kind. */
export function ParamsEditor({ criterion, onChange }: ParamsEditorProps) {
  const { t } = useTranslation();
  switch (criterion.kind) {
    case 'nationality':
      return <NationalityEditor params={criterion.params} onChange={(params) => onChange({ ...criterion, params })} />;
    case 'age':
      return <AgeEditor params={criterion.params} onChange={(params) => onChange({ ...criterion, params })} />;
    case 'education':
      return <EducationEditor params={criterion.params} onChange={(params) => onChange({ ...criterion, params })} />;
    case 'experience':
      return <ExperienceEditor params={criterion.params} onChange={(params) => onChange({ ...criterion, params })} />;
    case 'language':
      return <LanguageEditor params={criterion.params} onChange={(params) => onChange({ ...criterion, params })} />;
    case 'document':
      return <DocumentEditor params={criterion.params} onChange={(params) => onChange({ ...criterion, params })} />;
    case 'license':
      return (
        <TextField
          label={t('grid.field.license')}
          value={criterion.params.type}
          onChange={(type) => onChange({ ...criterion, params: { type } })}
          className="max-w-80"
        />
      );
    case 'skill':
      return null;
  }
}
