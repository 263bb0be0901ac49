import { useTranslation } from 'react-i18next';
import type { Robustness } from '../../domain/screening/robustness.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { wordShare } from '../shared/robustness/word-share.ts';

interface SurenessTableProps {
  /** The ranked candidates, best first. */
  readonly rows: readonly RankingRow[];
  readonly robustness: ReadonlyMap<string, Robustness>;
  readonly places: number;
}

const head = 'py-1 pe-3 text-start text-xs font-medium text-ink-muted';

/** The best and the worst rank of every ranked candidate. */
export function SurenessTable({ rows, robustness, places }: SurenessTableProps) {
  const { t, i18n } = useTranslation();
  return (
    <table className="w-full text-sm">
      <thead>
        <tr>
          <th className={head}>{t('ranking.column.rank')}</th>
          <th className={head}>{t('ranking.column.name')}</th>
          <th className={head}>{t('robustness.best')}</th>
          <th className={head}>{t('robustness.worst')}</th>
          <th className={head}>{t('robustness.in-top', { places })}</th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {rows.map(({ id, name, rank }) => {
          const { best, worst, inTop } = robustness.get(id) ?? { best: null, worst: null, inTop: 0 };
          return (
            <tr key={id} className="border-t border-line">
              <td className="py-1 pe-3">{rank}</td>
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                <bdi>{name}</bdi>
              </th>
              <td className="py-1 pe-3">{best ?? '–'}</td>
              <td className="py-1 pe-3">{worst ?? '–'}</td>
              <td className="py-1">{wordShare(inTop, i18n.language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
