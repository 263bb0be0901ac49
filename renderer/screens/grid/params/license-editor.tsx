import { useTranslation } from 'react-i18next';
import { Select } from '../../../design/select.tsx';
import type { LicenseParams } from '../../../domain/vacancy/vacancy.ts';

const types = ['driving', 'professional', 'workPermit'] as const;

interface LicenseEditorProps {
  readonly params: LicenseParams;
  readonly onChange: (params: LicenseParams) => void;
}

/** The licence that is asked for; a type of an imported grid that is not in the list stays. */
export function LicenseEditor({ params, onChange }: LicenseEditorProps) {
  const { t } = useTranslation();
  const all = [...new Set<string>([...types, params.type])].filter(Boolean);
  return (
    <Select
      label={t('grid.field.license')}
      options={all.map((type) => ({ value: type, label: t(`licence.${type}`, { defaultValue: type }) }))}
      value={params.type}
      onChange={(type) => onChange({ type })}
      className="w-72"
    />
  );
}
