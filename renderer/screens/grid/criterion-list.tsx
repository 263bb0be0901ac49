import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import { moveCriterion } from '../../domain/vacancy/edit-grid.ts';
import { AddCriterion } from './add-criterion.tsx';
import { listCommands, pressedKey } from './criterion-commands.ts';
import { CriterionRow } from './criterion-row.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { TemplateDialog } from './template/template-dialog.tsx';
import { useDraft } from './use-draft.ts';

/** Goes to the head before or after the one that has the focus. */
function stepFocus(list: HTMLElement, step: -1 | 1): void {
  const heads = [...list.querySelectorAll<HTMLElement>('[data-head]')];
  const at = heads.indexOf(document.activeElement as HTMLElement);
  if (at >= 0) heads[at + step]?.focus();
}

interface CriterionListProps {
  readonly vacancyId: string;
  readonly onShowSource: (id: string) => void;
}

/** The criteria in their order; one can be open for editing. Arrow keys go from one to the next. */
export function CriterionList({ vacancyId, onShowSource }: CriterionListProps) {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const list = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [splitting, setSplitting] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const [focusing, setFocusing] = useState<string | null>(null);
  useEffect(() => {
    if (focusing === null) return;
    list.current?.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(focusing)}"] [data-head]`)?.focus();
    setFocusing(null);
  }, [focusing]);
  const move = (id: string, to: number): void => {
    const next = moveCriterion(draft, id, to);
    change(next);
    setFocusing(id);
    const place = next.criteria.findIndex((criterion) => criterion.id === id);
    setMoved(t('grid.criterion.moved', { label: next.criteria[place]?.label ?? '', place: place + 1 }));
  };
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const key = pressedKey(event);
    const onHead = event.target instanceof Element && event.target.matches('[data-head]');
    if (!onHead || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    event.preventDefault();
    stepFocus(event.currentTarget, key === 'ArrowUp' ? -1 : 1);
  };
  const ports = { draft, change, move, split: setSplitting, focus: setFocusing };
  const whole = draft.criteria.find(({ id }) => id === splitting);
  return (
    <section ref={list} aria-labelledby="criteria-title" className="flex flex-col gap-2" onKeyDown={walk}>
      <div className="flex items-center justify-between">
        <h2 id="criteria-title" className="font-semibold">
          {t('grid.criteria')} <span className="font-normal text-ink-muted tabular-nums">{draft.criteria.length}</span>
        </h2>
        <div className="flex gap-1.5">
          <Button small onPress={() => setChoosing(true)}>
            {t('template.open')}
          </Button>
          <AddCriterion onAdded={setOpened} />
        </div>
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
              commands={listCommands(criterion, ports)}
              isOpen={opened === criterion.id}
              onToggle={() => setOpened(opened === criterion.id ? null : criterion.id)}
              onDropped={(id) => move(id, index)}
              onShowSource={onShowSource}
            />
          ))}
        </ol>
      )}
      {isChoosing && <TemplateDialog vacancyId={vacancyId} onClose={() => setChoosing(false)} />}
      {whole && <SplitDialog criterion={whole} onClose={() => setSplitting(null)} />}
      <p role="status" className="sr-only">
        {moved}
      </p>
    </section>
  );
}
