import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../design/class-names.ts';
import { setImportance } from '../../domain/vacancy/edit-grid.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { useDraft } from './use-draft.ts';

/** Required or desirable; pressing it changes one into the other. */
export function ImportanceToggle({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const { id, importance, label } = criterion;
  const isRequired = importance === 'required';
  return (
    <Button
      aria-label={t('grid.importance.toggle', { importance: t(`importance.${importance}`), label })}
      onPress={() => change(setImportance(draft, id, isRequired ? 'desirable' : 'required'))}
      className={classNames(
        'h-6 w-20 shrink-0 cursor-default rounded-full border text-xs font-medium',
        isRequired
          ? 'border-accent/40 bg-accent-soft text-accent-strong hover:border-accent'
          : 'border-line-strong/50 bg-surface text-ink-muted hover:border-line-strong',
      )}
    >
      {t(`importance.${importance}`)}
    </Button>
  );
}
