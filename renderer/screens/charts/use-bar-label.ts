import { useTranslation } from 'react-i18next';
import type { Message } from '../../domain/text/message.ts';

/** Says what a bar stands for and how many candidates it counts. */
export function useBarLabel(): (words: readonly Message[], count: number) => string {
  const { t } = useTranslation();
  return (words, count) => t('charts.bar', { what: words.map(({ key, params }) => t(key, params)).join(', '), count });
}
