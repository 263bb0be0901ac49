import { useTranslation } from 'react-i18next';
import { wordDate } from '../../../i18n/formatters.ts';

interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly current?: boolean;
}

/** Words a period as precise as stated. */
export function usePeriod(): (period: Period) => string {
  const { t, i18n } = useTranslation();
  return ({ start, end, current = false }) => {
    const from = start ? wordDate(start, i18n.language) : '';
    const to = current ? t('candidate.facts.present') : end ? wordDate(end, i18n.language) : '';
    return [from, to].filter(Boolean).join(' – ') || t('candidate.facts.no-dates');
  };
}
