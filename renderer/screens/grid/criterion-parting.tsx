import { Combine, Split } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { mergeCriteria } from '../../domain/vacancy/split-merge.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { SplitDialog } from './split-dialog.tsx';
import { useDraft } from './use-draft.ts';

/** Parts a criterion that asks several things, or joins it with the one below. */
export function CriterionParting({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const [splitting, setSplitting] = useState(false);
  const next = draft.criteria[draft.criteria.findIndex(({ id }) => id === criterion.id) + 1];
  const alike = next?.kind === criterion.kind ? next : null;
  return (
    <div className="flex gap-2">
      <Button small onPress={() => setSplitting(true)}>
        <Split aria-hidden size={14} />
        {t('grid.criterion.split')}
      </Button>
      {alike && (
        <Button small onPress={() => change(mergeCriteria(draft, [criterion.id, alike.id]))}>
          <Combine aria-hidden size={14} />
          {t('grid.criterion.merge')}
        </Button>
      )}
      {splitting && <SplitDialog criterion={criterion} onClose={() => setSplitting(false)} />}
    </div>
  );
}
