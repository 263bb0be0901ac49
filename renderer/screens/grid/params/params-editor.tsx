import type { Criterion } from '../../../domain/vacancy/vacancy.ts';
import { AgeEditor } from './age-editor.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { EducationEditor } from './education-editor.tsx';
import { ExperienceEditor } from './experience-editor.tsx';
import { LanguageEditor } from './language-editor.tsx';
import { LicenseEditor } from './license-editor.tsx';
import { NationalityEditor } from './nationality-editor.tsx';

interface ParamsEditorProps {
  readonly criterion: Criterion;
  readonly onChange: (changed: Criterion) => void;
}

/** The fields of a criterion's kind. */
export function ParamsEditor({ criterion, onChange }: ParamsEditorProps) {
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
      return <LicenseEditor params={criterion.params} onChange={(params) => onChange({ ...criterion, params })} />;
    case 'skill':
      return null;
  }
}
