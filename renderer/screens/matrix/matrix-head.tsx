import { useTranslation } from 'react-i18next';
import { classNames } from '../../design/class-names.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';

/** More criteria than this stand upright at their columns' heads, for want of width. */
const mostLying = 10;

/** The criteria, in sight however far one scrolls. */
export function MatrixHead({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const { t } = useTranslation();
  const upright = criteria.length > mostLying;
  return (
    <thead className="sticky top-0 z-20">
      <tr aria-rowindex={1}>
        <th
          scope="col"
          aria-colindex={1}
          className="sticky start-0 z-30 border-e border-b border-line bg-surface px-3 py-2 text-start align-bottom text-xs font-medium text-ink-muted"
        >
          {t('ranking.column.name')}
        </th>
        {criteria.map(({ id, label, importance }, index) => (
          <th
            key={id}
            scope="col"
            aria-colindex={index + 2}
            title={`${label}\n${t(`importance.${importance}`)}`}
            className="border-b border-line bg-surface px-1 py-2 align-bottom text-xs font-medium"
          >
            <span
              dir="auto"
              className={classNames(
                upright ? 'mx-auto line-clamp-2 h-32 text-start [writing-mode:vertical-rl]' : 'line-clamp-3 text-center',
                importance === 'desirable' && 'font-normal text-ink-muted',
              )}
            >
              {label}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
