import { CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../design/checkbox.tsx';
import { labelStyle } from '../../../design/field-styles.ts';
import { type ExportKind, exportKinds } from './use-export.ts';

interface KindChoiceProps {
  readonly kinds: readonly ExportKind[];
  readonly onChange: (kinds: readonly ExportKind[]) => void;
}

/** The outputs, each with what it is for. */
export function KindChoice({ kinds, onChange }: KindChoiceProps) {
  const { t } = useTranslation();
  return (
    <CheckboxGroup
      value={[...kinds]}
      onChange={(chosen) => onChange(exportKinds.filter((kind) => chosen.includes(kind)))}
      className="flex flex-col gap-2.5"
    >
      <Label className={labelStyle}>{t('export.kinds')}</Label>
      {exportKinds.map((kind) => (
        <Checkbox key={kind} value={kind}>
          <span className="font-medium">{t(`export.${kind}`)}</span>
          <span className="block text-xs text-ink-muted">{t(`export.${kind}.hint`)}</span>
        </Checkbox>
      ))}
      <p className="text-xs text-ink-muted">{t('export.several')}</p>
    </CheckboxGroup>
  );
}
