import { useTranslation } from 'react-i18next';
import { TagInput } from '../../design/tag-input.tsx';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';

interface EquivalentsFieldProps {
  readonly criterion: Criterion;
  readonly onChange: (equivalents: readonly string[]) => void;
}

/** The kinds that the judge takes equivalents for. */
const kindsWithEquivalents: ReadonlySet<Criterion['kind']> = new Set(['education', 'experience', 'skill', 'license']);

/** What the panel accepts in place of what the notice asks for, in any language. */
export function EquivalentsField({ criterion, onChange }: EquivalentsFieldProps) {
  const { t } = useTranslation();
  if (!kindsWithEquivalents.has(criterion.kind)) return null;
  return (
    <TagInput
      label={t(`grid.equivalents.${criterion.kind}`)}
      addLabel={t('grid.field.equivalents.add')}
      removeLabel={(label) => t('app.remove', { label })}
      values={criterion.equivalents}
      onChange={onChange}
    />
  );
}
