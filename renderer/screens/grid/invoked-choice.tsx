import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../design/checkbox.tsx';
import { setInvoked } from '../../domain/vacancy/edit-grid.ts';
import { isInvoked } from '../../domain/vacancy/invoked.ts';
import { useDraft } from './use-draft.ts';

/** Which desirable criteria the panel invokes: decided with the freeze, before anybody is judged. */
export function InvokedChoice() {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const desirable = draft.criteria.filter(({ importance }) => importance === 'desirable');
  if (desirable.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-xs font-medium text-ink-muted">{t('freeze.invoked')}</legend>
      <div className="relative max-h-40 overflow-auto">
        {desirable.map((criterion) => (
          <Checkbox
            key={criterion.id}
            isSelected={isInvoked(criterion)}
            onChange={(invoked) => change(setInvoked(draft, criterion.id, invoked))}
          >
            {criterion.label}
          </Checkbox>
        ))}
      </div>
      <p className="text-xs text-ink-muted">{t('freeze.invoked.hint')}</p>
    </fieldset>
  );
}
