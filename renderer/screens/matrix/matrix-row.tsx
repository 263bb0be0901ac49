import { Check, PenLine } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../design/class-names.ts';
import type { VerdictKind } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { DecisionBadge } from '../shared/decision/decision-badge.tsx';
import type { RankingRow } from '../shared/ranking-list.ts';
import { verdictLooks } from '../shared/verdict-looks.ts';
import { cellId } from './cell-id.ts';

const ring = 'outline-2 -outline-offset-2 outline-accent';

interface CellProps {
  readonly id: string;
  readonly column: number;
  readonly label: string;
  readonly verdict: VerdictKind | undefined;
  readonly mark: 'changed' | 'confirmed' | null;
  readonly active: boolean;
}

function MatrixCell({ id, column, label, verdict, mark, active }: CellProps) {
  const look = verdict && verdictLooks[verdict];
  const Icon = look?.icon;
  const Mark = mark === 'changed' ? PenLine : Check;
  return (
    <td
      id={id}
      data-column={column}
      aria-colindex={column + 1}
      aria-label={label}
      title={label}
      className={classNames('relative border-b border-e border-surface p-0 text-center', look?.style, active && ring)}
    >
      {Icon && <Icon aria-hidden size={16} strokeWidth={2.5} className="inline-block" />}
      {mark && <Mark aria-hidden size={10} strokeWidth={3} className="absolute end-0.5 top-0.5 text-ink" />}
    </td>
  );
}

interface MatrixRowProps {
  readonly row: RankingRow;
  readonly index: number;
  readonly height: number;
  readonly criteria: readonly Criterion[];
  /** The active column of this row; null while another row has the active cell. */
  readonly active: number | null;
}

/** A candidate with a cell for each criterion. */
export const MatrixRow = memo(function MatrixRow({ row, index, height, criteria, active }: MatrixRowProps) {
  const { t } = useTranslation();
  const verdicts = new Map((row.assessment?.verdicts ?? []).map((verdict) => [verdict.criterionId, verdict.verdict]));
  const markOf = (id: string): CellProps['mark'] => (row.overridden.has(id) ? 'changed' : row.confirmations.has(id) ? 'confirmed' : null);
  const labelOf = ({ id, label }: Criterion): string => {
    const [verdict, mark] = [verdicts.get(id), markOf(id)];
    const words = [verdict ? t(`verdict.${verdict}`) : t('matrix.no-verdict'), ...(mark ? [t(`matrix.${mark}`)] : [])];
    return `${label}: ${words.join(', ')}`;
  };
  return (
    <tr aria-rowindex={index + 2} data-row={index} style={{ height }}>
      <th
        scope="row"
        id={cellId(index, 0)}
        data-column={0}
        aria-colindex={1}
        className={classNames(
          'sticky start-0 z-10 border-e border-b border-line bg-surface px-3 py-0 text-start text-sm font-medium',
          active === 0 && ring,
        )}
      >
        <span className="flex items-center gap-2">
          <span className="w-9 shrink-0 text-end text-ink-muted tabular-nums">
            {row.rank ?? (
              <span aria-label={t(`status.${row.status}`)} role="img">
                –
              </span>
            )}
          </span>
          <span className="min-w-0 flex-1 truncate" title={row.name}>
            <bdi>{row.name}</bdi>
          </span>
          {row.decision?.decision && <DecisionBadge decision={row.decision.decision} />}
        </span>
      </th>
      {criteria.map((criterion, at) => (
        <MatrixCell
          key={criterion.id}
          id={cellId(index, at + 1)}
          column={at + 1}
          label={labelOf(criterion)}
          verdict={verdicts.get(criterion.id)}
          mark={markOf(criterion.id)}
          active={active === at + 1}
        />
      ))}
    </tr>
  );
});
