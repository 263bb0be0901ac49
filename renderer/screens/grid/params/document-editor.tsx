import { useTranslation } from 'react-i18next';
import { Select } from '../../../design/select.tsx';
import type { DocumentParams } from '../../../domain/vacancy/vacancy.ts';

const types = [
  'cv',
  'coverLetter',
  'diploma',
  'identityDocument',
  'references',
  'p11',
  'technicalOffer',
  'financialOffer',
  'workSample',
  'other',
] as const;

interface DocumentEditorProps {
  readonly params: DocumentParams;
  readonly onChange: (params: DocumentParams) => void;
}

/** The kind of document that an application must hold; a type of an imported grid that is not in the list stays. */
export function DocumentEditor({ params, onChange }: DocumentEditorProps) {
  const { t } = useTranslation();
  const all = [...new Set<string>([...types, params.type])];
  return (
    <Select
      label={t('grid.field.document')}
      options={all.map((type) => ({ value: type, label: t(`document.${type}`, { defaultValue: type }) }))}
      value={params.type}
      onChange={(type) => onChange({ type })}
      className="w-60"
    />
  );
}
