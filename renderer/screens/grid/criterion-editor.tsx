import { Combine, Split } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { changeKind, criterionKinds, replaceCriterion, setImportance, setInvoked } from '../../domain/vacancy/edit-grid.ts';
import { isInvoked } from '../../domain/vacancy/invoked.ts';
import type { Criterion, Importance } from '../../domain/vacancy/vacancy.ts';
import type { Command } from './criterion-commands.ts';
import { CriterionSourceQuote } from './criterion-source-quote.tsx';
import { EquivalentsField } from './equivalents-field.tsx';
import { ParamsEditor } from './params/params-editor.tsx';
import { CriterionPreview } from './preview/criterion-preview.tsx';
import { useDraft } from './use-draft.ts';

interface CriterionEditorProps {
  readonly criterion: Criterion;
  readonly commands: readonly Command[];
  readonly onShowSource: (id: string) => void;
}

const importances: readonly Importance[] = ['required', 'desirable'];
const partings = [
  { name: 'split', Icon: Split },
  { name: 'merge', Icon: Combine },
] as const;

/** Everything of a criterion that the panel may change, what it will look for, and the sentence it came from. */
export function CriterionEditor({ criterion, commands, onShowSource }: CriterionEditorProps) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const { id } = criterion;
  const replace = (changed: Criterion, topic?: string): void => change(replaceCriterion(draft, changed), topic);
  const setEquivalents = (equivalents: readonly string[]): void => replace({ ...criterion, equivalents });
  return (
    <div className="flex flex-col gap-3 border-t border-line px-4 py-3">
      <TextField
        label={t('grid.field.label')}
        rows={2}
        value={criterion.label}
        onChange={(label) => replace({ ...criterion, label }, `label ${id}`)}
      />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t('grid.field.kind')}
          options={criterionKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={criterion.kind}
          onChange={(kind) => change(changeKind(draft, id, kind))}
          className="w-44"
        />
        <Segmented
          label={t('grid.field.importance')}
          options={importances.map((value) => ({ value, label: t(`importance.${value}`) }))}
          value={criterion.importance}
          onChange={(importance) => change(setImportance(draft, id, importance))}
        />
        {partings.map(({ name, Icon }) => {
          const command = commands.find((each) => each.name === name);
          return (
            command &&
            !command.isDisabled && (
              <Button key={name} onPress={command.run}>
                <Icon aria-hidden size={14} />
                {t(`grid.command.${name}`)}
              </Button>
            )
          );
        })}
      </div>
      {criterion.importance === 'desirable' && (
        <Checkbox isSelected={isInvoked(criterion)} onChange={(invoked) => change(setInvoked(draft, id, invoked))}>
          {t('grid.field.invoked')}
        </Checkbox>
      )}
      <ParamsEditor criterion={criterion} onChange={(changed) => replace(changed, `params ${id}`)} />
      <EquivalentsField criterion={criterion} onChange={setEquivalents} />
      <CriterionPreview criterion={criterion} onAccept={(term) => setEquivalents([...criterion.equivalents, term])} />
      <CriterionSourceQuote source={criterion.source} onShowSource={onShowSource} />
    </div>
  );
}
