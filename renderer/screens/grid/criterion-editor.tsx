import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { TagInput } from '../../design/tag-input.tsx';
import { TextField } from '../../design/text-field.tsx';
import { changeKind, criterionKinds, replaceCriterion } from '../../domain/vacancy/edit-grid.ts';
import type { Criterion, Importance } from '../../domain/vacancy/vacancy.ts';
import { CriterionParting } from './criterion-parting.tsx';
import { ParamsEditor } from './params/params-editor.tsx';
import { sourceId } from './source-id.ts';
import { useDraft } from './use-draft.ts';

interface CriterionEditorProps {
  readonly criterion: Criterion;
  readonly onShowSource: (id: string) => void;
}

/** Everything of a criterion that the panel may change, with the sentence it came from. */
export function CriterionEditor({ criterion, onShowSource }: CriterionEditorProps) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const replace = (changed: Criterion, topic?: string): void => change(replaceCriterion(draft, changed), topic);
  const importances: readonly Importance[] = ['required', 'desirable'];
  const { source } = criterion;
  return (
    <div className="flex flex-col gap-3 border-t border-line px-4 py-3">
      <TextField
        label={t('grid.field.label')}
        rows={2}
        value={criterion.label}
        onChange={(label) => replace({ ...criterion, label }, `label ${criterion.id}`)}
      />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t('grid.field.kind')}
          options={criterionKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={criterion.kind}
          onChange={(kind) => change(changeKind(draft, criterion.id, kind))}
          className="w-44"
        />
        <Segmented
          label={t('grid.field.importance')}
          options={importances.map((value) => ({ value, label: t(`importance.${value}`) }))}
          value={criterion.importance}
          onChange={(importance) => replace({ ...criterion, importance })}
        />
      </div>
      <ParamsEditor criterion={criterion} onChange={(changed) => replace(changed, `params ${criterion.id}`)} />
      <TagInput
        label={t('grid.field.equivalents')}
        addLabel={t('grid.field.equivalents.add')}
        removeLabel={(label) => t('app.remove', { label })}
        values={criterion.equivalents}
        onChange={(equivalents) => replace({ ...criterion, equivalents })}
      />
      <CriterionParting criterion={criterion} />
      {source ? (
        <div className="flex items-center gap-3 border-s-2 border-mark-strong ps-3">
          <blockquote className="min-w-0 flex-1 text-sm text-ink-muted">
            {source.quote} <span className="text-xs">({t('grid.page', { page: source.page })})</span>
          </blockquote>
          <Button small variant="quiet" onPress={() => onShowSource(sourceId(source))}>
            {t('grid.criterion.show-source')}
          </Button>
        </div>
      ) : (
        <p className="text-xs text-ink-muted">{t('grid.criterion.no-source')}</p>
      )}
    </div>
  );
}
