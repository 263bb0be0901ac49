import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextField } from '../../../design/text-field.tsx';
import { withheld } from '../../../domain/blind/gates.ts';
import type { DecisionKind, GridVersionRecord } from '../../../storage/live/records.ts';
import { useSetting } from '../../../storage/live/settings.ts';
import { FaultBanner } from '../fault-banner.tsx';
import type { RankingRow } from '../ranking-list.ts';
import { DecisionChoice } from './decision-choice.tsx';
import { listFailedRequirements } from './list-failed-requirements.ts';
import { useDecision } from './use-decision.ts';

interface DecisionDialogProps {
  readonly row: RankingRow;
  readonly grid: GridVersionRecord;
  readonly onClose: () => void;
}

/** Asks for the panel's decision, the reason and the name of who decides. The reasons of an exclusion stand ready, to be edited. */
export function DecisionDialog({ row, grid, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const reviewer = useSetting('reviewer');
  const [chosen, setChosen] = useState<DecisionKind | null>(row.decision?.decision ?? null);
  const [typedWhy, setWhy] = useState<string | null>(null);
  const [typedName, setName] = useState<string | null>(null);
  const { busy, error, save } = useDecision(onClose);
  // What is withheld from whoever looks is no reason to write down.
  const stated = listFailedRequirements(row, grid).filter(({ key }) => key !== withheld.key);
  const reasons = stated.map(({ key, params }) => t(key, params));
  const why = typedWhy ?? (chosen === 'rejected' ? reasons.join(' ') : '');
  const by = typedName ?? reviewer ?? '';
  const signed = why.trim() !== '' && by.trim() !== '';
  const target = { vacancyId: grid.vacancyId, applicationId: row.id, by, why };
  const { decision } = row;
  return (
    <Dialog
      title={t('decision.title', { name: row.name })}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {decision && (
            <Button isBusy={busy} isDisabled={!signed} onPress={() => save({ ...target, decision: null })}>
              {t('decision.take-back')}
            </Button>
          )}
          <Button
            variant="primary"
            isBusy={busy}
            isDisabled={!signed || chosen === null}
            onPress={() => save({ ...target, decision: chosen })}
          >
            {t('decision.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {decision && <p className="text-sm text-ink-muted">{t('decision.note', { ...decision, at: decision.at.slice(0, 10) })}</p>}
        <DecisionChoice value={chosen} onChange={setChosen} />
        <TextField label={t('decision.why')} description={t('decision.why.hint')} rows={3} isRequired value={why} onChange={setWhy} />
        <TextField label={t('candidate.override.by')} isRequired value={by} onChange={setName} />
        <FaultBanner error={error} />
      </div>
    </Dialog>
  );
}
