import { useTranslation } from 'react-i18next';
import { MultiPicker } from '../../../design/multi-picker.tsx';
import type { NationalityParams } from '../../../domain/vacancy/vacancy.ts';
import { useCountryOptions } from '../use-code-options.ts';

interface NationalityEditorProps {
  readonly params: NationalityParams;
  readonly onChange: (params: NationalityParams) => void;
}

/** The nationalities that a criterion admits. */
export function NationalityEditor({ params, onChange }: NationalityEditorProps) {
  const { t } = useTranslation();
  const options = useCountryOptions();
  return (
    <MultiPicker
      label={t('grid.field.countries')}
      addLabel={t('grid.field.countries.add')}
      openLabel={t('app.open-list')}
      removeLabel={(label) => t('app.remove', { label })}
      options={options}
      values={params.anyOf}
      onChange={(anyOf) => onChange({ ...params, anyOf })}
    />
  );
}
