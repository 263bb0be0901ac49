import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Banner } from '../../design/banner.tsx';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Progress } from '../../design/progress.tsx';
import { TagInput } from '../../design/tag-input.tsx';
import { compareGrids } from '../../domain/vacancy/compare-grids.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { FaultBanner } from '../shared/fault-banner.tsx';
import { paths } from '../shared/paths.ts';
import { InvokedChoice } from './invoked-choice.tsx';
import { listFreezeProblems } from './list-freeze-problems.ts';
import { OpenQuestions } from './open-questions.tsx';
import { useDraft } from './use-draft.ts';
import { useFreeze } from './use-freeze.ts';

interface FreezeDialogProps {
  readonly vacancyId: string;
  readonly latest: GridVersionRecord | null;
  readonly flush: () => Promise<void>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Names the panel, freezes the grid, and judges what is there on it. */
export function FreezeDialog({ vacancyId, latest, flush, isOpen, onClose }: FreezeDialogProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const draft = useDraft((state) => state.draft);
  const [panel, setPanel] = useState<readonly string[]>(latest?.panel ?? []);
  const { busy, error, progress, freeze } = useFreeze(vacancyId, flush);
  const problems = listFreezeProblems(draft);
  const confirm = (): void =>
    freeze(panel, (judged) => {
      onClose();
      navigate(judged > 0 ? paths.ranking(vacancyId) : paths.applications(vacancyId));
    });
  return (
    <Dialog
      title={t('freeze.title')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isBusy={busy} isDisabled={problems.length > 0} onPress={confirm}>
            {t('freeze.action')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-muted">{t('freeze.text')}</p>
        {latest && compareGrids(latest.vacancy, draft).length === 0 && (
          <Banner tone="info">{t('freeze.unchanged', { version: latest.version })}</Banner>
        )}
        {problems.length > 0 && (
          <Banner tone="fair">
            {problems.map((problem) => (
              <p key={JSON.stringify(problem)}>{t(problem.key, problem.params)}</p>
            ))}
          </Banner>
        )}
        <OpenQuestions />
        <InvokedChoice />
        <TagInput
          label={t('freeze.panel')}
          addLabel={t('freeze.panel.add')}
          removeLabel={(label) => t('app.remove', { label })}
          values={panel}
          onChange={setPanel}
        />
        {progress && (
          <Progress
            label={t('freeze.judging')}
            value={progress.done}
            total={progress.total}
            valueLabel={t('freeze.judging.count', { ...progress })}
          />
        )}
        <FaultBanner error={error} />
      </div>
    </Dialog>
  );
}
