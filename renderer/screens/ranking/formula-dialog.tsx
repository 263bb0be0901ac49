import { useTranslation } from 'react-i18next';
import { Dialog } from '../../design/dialog.tsx';
import { listInvoked } from '../../domain/vacancy/invoked.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { VerdictMark } from '../shared/verdict-mark.tsx';
import { EqualTreatmentCheck } from './equal-treatment/equal-treatment-check.tsx';

const kinds = ['met', 'partlyMet', 'notMet', 'notEvidenced'] as const;

interface FormulaDialogProps {
  readonly grid: GridVersionRecord;
  readonly rows: readonly RankingRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How points, exclusion and rank come about, in plain words, with the weights of the grid at hand. */
export function FormulaDialog({ grid, rows, isOpen, onClose }: FormulaDialogProps) {
  const { t, i18n } = useTranslation();
  return (
    <Dialog title={t('ranking.formula')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose} wide>
      <div className="flex flex-col gap-3 text-sm">
        <p>{t('ranking.formula.score')}</p>
        <ul className="flex flex-col gap-1.5">
          {kinds.map((kind) => (
            <li key={kind} className="flex items-start gap-2">
              <VerdictMark verdict={kind} withWord />
              <span>{t(`ranking.formula.${kind}`)}</span>
            </li>
          ))}
        </ul>
        <p>{t('ranking.formula.gates')}</p>
        <p>{t('ranking.formula.ties')}</p>
        <p>{t('ranking.formula.traits')}</p>
        <p>{t('ranking.formula.panel')}</p>
        <EqualTreatmentCheck grid={grid} rows={rows} />
        <h3 className="mt-2 font-semibold">{t('ranking.formula.weights')}</h3>
        <table className="w-full">
          <tbody>
            {listInvoked(grid.vacancy.criteria).map((criterion) => (
              <tr key={criterion.id} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {criterion.label}
                </th>
                <td className="py-1 pe-3 whitespace-nowrap text-ink-muted">{t(`importance.${criterion.importance}`)}</td>
                <td className="py-1 text-end whitespace-nowrap tabular-nums">
                  {criterion.weight > 0 ? criterion.weight.toLocaleString(i18n.language) : t('ranking.formula.gate')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
