import { useTranslation } from 'react-i18next';
import { MultiPicker } from '../../../design/multi-picker.tsx';
import { Select } from '../../../design/select.tsx';
import { cefrLevels, type LanguageParams } from '../../../domain/vacancy/vacancy.ts';
import { useLanguageOptions } from '../use-code-options.ts';

interface LanguageEditorProps {
  readonly params: LanguageParams;
  readonly onChange: (params: LanguageParams) => void;
}

/** One language, or several of which one is enough, with the level asked for. */
export function LanguageEditor({ params, onChange }: LanguageEditorProps) {
  const { t } = useTranslation();
  const options = useLanguageOptions();
  const { minLevel } = params;
  const codes = params.anyOf ?? (params.code ? [params.code] : []);
  const setCodes = ([first, ...others]: readonly string[]): void => {
    if (first !== undefined && others.length === 0) onChange({ code: first, minLevel });
    else onChange({ anyOf: first === undefined ? [] : [first, ...others], minLevel });
  };
  return (
    <>
      <MultiPicker
        label={t('grid.field.languages')}
        addLabel={t('grid.field.languages.add')}
        openLabel={t('app.open-list')}
        removeLabel={(label) => t('app.remove', { label })}
        options={options}
        values={codes}
        onChange={setCodes}
      />
      <Select
        label={t('grid.field.language-level')}
        options={[
          { value: '', label: t('grid.field.any-level') },
          ...cefrLevels.map((level) => ({ value: level, label: t(`cefr.${level}`) })),
        ]}
        value={minLevel ?? ''}
        onChange={(value) => onChange({ ...params, minLevel: cefrLevels.find((level) => level === value) ?? null })}
        className="w-60"
      />
    </>
  );
}
