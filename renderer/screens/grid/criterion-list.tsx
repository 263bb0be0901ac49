import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveCriterion } from '../../domain/vacancy/edit-grid.ts';
import { AddCriterion } from './add-criterion.tsx';
import { CriterionRow } from './criterion-row.tsx';
import { useDraft } from './use-draft.ts';

/** The criteria in their order; one can be open for editing. */
export function CriterionList({ onShowSource }: { readonly onShowSource: (id: string) => void }) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const [opened, setOpened] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const move = (id: string, to: number): void => {
    const next = moveCriterion(draft, id, to);
    change(next);
    const place = next.criteria.findIndex((criterion) => criterion.id === id);
    setMoved(t('grid.criterion.moved', { label: next.criteria[place]?.label ?? '', place: place + 1 }));
  };
  return (
    <section aria-labelledby="criteria-title" className="flex flex-col gap-2">
      <div className="flex items-center justify-between">
        <h2 id="criteria-title" className="font-semibold">
          {t('grid.criteria')} <span className="font-normal text-ink-muted tabular-nums">{draft.criteria.length}</span>
        </h2>
        <AddCriterion onAdded={setOpened} />
      </div>
      {draft.criteria.length === 0 ? (
        <p className="rounded-md border border-dashed border-line-strong/60 px-4 py-6 text-center text-sm text-ink-muted">
          {t('grid.criteria.empty')}
        </p>
      ) : (
        <ol className="flex flex-col divide-y divide-line rounded-md border border-line bg-surface">
          {draft.criteria.map((criterion, index) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              index={index}
              count={draft.criteria.length}
              isOpen={opened === criterion.id}
              onToggle={() => setOpened(opened === criterion.id ? null : criterion.id)}
              onMove={move}
              onShowSource={onShowSource}
            />
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        {moved}
      </p>
    </section>
  );
}
