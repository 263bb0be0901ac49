import { useTranslation } from 'react-i18next';
import accuracy from '../../../resources/accuracy.json';

const head = 'py-1 pe-3 text-start text-xs font-medium text-ink-muted align-bottom';

/** What was measured, on which applications, and where the rules are known to fall short. */
export function AccuracyTable() {
  const { t, i18n } = useTranslation();
  const number = (value: number | null, unit = ''): string => (value === null ? '–' : `${value.toLocaleString(i18n.language)}${unit}`);
  return (
    <>
      <p>{t('help.accuracy.text', { date: accuracy.measuredOn })}</p>
      <table className="w-full">
        <thead>
          <tr>
            <th className={head}>{t('help.accuracy.set')}</th>
            <th className={head}>{t('help.accuracy.applications')}</th>
            <th className={head}>{t('help.accuracy.verdicts')}</th>
            <th className={head}>{t('help.accuracy.wrongExclusions')}</th>
            <th className={head}>{t('help.accuracy.quotations')}</th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {accuracy.sets.map(({ id, applications, verdicts, wrongExclusions, quotations }) => (
            <tr key={id} className="border-t border-line align-top">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {t(`help.set.${id}`)}
              </th>
              <td className="py-1 pe-3">{number(applications)}</td>
              <td className="py-1 pe-3">{number(verdicts, ' %')}</td>
              <td className="py-1 pe-3">{number(wrongExclusions)}</td>
              <td className="py-1">{number(quotations, ' %')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="mt-1 font-medium">{t('help.limits')}</h3>
      <ul className="list-disc ps-5">
        {accuracy.limits.map((limit) => (
          <li key={limit}>{t(`help.limit.${limit}`)}</li>
        ))}
      </ul>
    </>
  );
}
