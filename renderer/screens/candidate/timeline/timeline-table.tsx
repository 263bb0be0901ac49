import { useTranslation } from 'react-i18next';
import type { CriterionTimeline } from '../../../domain/screening/timeline.ts';
import { usePeriod } from '../facts/use-period.ts';

const head = 'py-1 pe-3 text-start font-medium text-ink-muted';

/** The timeline as a table. */
export function TimelineTable({ timeline }: { readonly timeline: CriterionTimeline }) {
  const { t } = useTranslation();
  const period = usePeriod();
  return (
    <table className="w-full text-xs">
      <thead>
        <tr>
          <th className={head}>{t('timeline.position')}</th>
          <th className={head}>{t('timeline.period')}</th>
          <th className={head}>{t('timeline.state')}</th>
        </tr>
      </thead>
      <tbody>
        {timeline.entries.map(({ fact, state }) => (
          <tr key={`${fact.evidence.place.file} ${fact.evidence.place.line} ${fact.title}`} className="border-t border-line align-top">
            <th scope="row" className="py-1 pe-3 text-start font-normal">
              <bdi>{[fact.title, fact.organisation].filter(Boolean).join(' · ')}</bdi>
            </th>
            <td className="py-1 pe-3 whitespace-nowrap">{period(fact)}</td>
            <td className="py-1">{t(`timeline.state.${state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
