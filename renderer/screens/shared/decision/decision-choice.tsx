import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { labelStyle } from '../../../design/field-styles.ts';
import type { DecisionKind } from '../../../storage/live/records.ts';

const decisionKinds: readonly DecisionKind[] = ['retained', 'reserve', 'rejected'];

interface DecisionChoiceProps {
  readonly value: DecisionKind | null;
  readonly onChange: (decision: DecisionKind) => void;
}

/** The three decisions to choose from; none is chosen beforehand. */
export function DecisionChoice({ value, onChange }: DecisionChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => {
        const kind = decisionKinds.find((each) => each === chosen);
        if (kind) onChange(kind);
      }}
      className="flex flex-col gap-1.5"
    >
      <Label className={labelStyle}>{t('decision.choice')}</Label>
      <div className="grid grid-cols-3 gap-2">
        {decisionKinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            className="flex cursor-default items-center justify-center rounded-md border border-line-strong/60 px-3 py-1.5 text-sm selected:border-accent selected:bg-accent-soft selected:font-semibold"
          >
            {t(`decision.${kind}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
