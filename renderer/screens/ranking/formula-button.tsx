import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { FormulaDialog } from './formula-dialog.tsx';

interface FormulaButtonProps {
  readonly grid: GridVersionRecord;
  readonly rows: readonly RankingRow[];
}

/** Opens the dialog on how points are worked out; it knows by itself whether that is open, so that the ranking is not drawn anew. */
export function FormulaButton({ grid, rows }: FormulaButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <CircleHelp aria-hidden size={15} />
        {t('ranking.formula')}
      </Button>
      <FormulaDialog grid={grid} rows={rows} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
