import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/button.tsx';
import { removeCriterion } from '../../domain/vacancy/edit-grid.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { useDraft } from './use-draft.ts';

interface CriterionActionsProps {
  readonly criterion: Criterion;
  readonly index: number;
  readonly count: number;
  readonly onMove: (id: string, to: number) => void;
}

/** Move up, move down, delete. */
export function CriterionActions({ criterion, index, count, onMove }: CriterionActionsProps) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  return (
    <div className="flex shrink-0">
      <IconButton label={t('grid.criterion.up')} isDisabled={index === 0} onPress={() => onMove(criterion.id, index - 1)}>
        <ArrowUp aria-hidden size={14} />
      </IconButton>
      <IconButton label={t('grid.criterion.down')} isDisabled={index === count - 1} onPress={() => onMove(criterion.id, index + 1)}>
        <ArrowDown aria-hidden size={14} />
      </IconButton>
      <IconButton label={t('grid.criterion.delete')} onPress={() => change(removeCriterion(draft, criterion.id))}>
        <Trash2 aria-hidden size={14} />
      </IconButton>
    </div>
  );
}
