import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { labelStyle } from '../../design/field-styles.ts';
import type { VerdictKind } from '../../domain/screening/verdict.ts';
import { VerdictMark } from '../shared/verdict-mark.tsx';

const kinds: readonly VerdictKind[] = ['met', 'partlyMet', 'notMet', 'notEvidenced'];

interface VerdictChoiceProps {
  readonly value: VerdictKind;
  readonly onChange: (verdict: VerdictKind) => void;
}

/** The four verdicts to choose from. */
export function VerdictChoice({ value, onChange }: VerdictChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => {
        const kind = kinds.find((each) => each === chosen);
        if (kind) onChange(kind);
      }}
      className="flex flex-col gap-1.5"
    >
      <Label className={labelStyle}>{t('candidate.override.verdict')}</Label>
      <div className="grid grid-cols-2 gap-2">
        {kinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            className="flex cursor-default items-center gap-2 rounded-md border border-line-strong/60 px-3 py-1.5 text-sm selected:border-accent selected:bg-accent-soft"
          >
            <VerdictMark verdict={kind} />
            {t(`verdict.${kind}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
