import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Subset, useRankingView } from '../shared/ranking-view.ts';

/** Says that only some candidates are shown, and which; pressing it shows all again. */
export function SubsetChip({ subset, count }: { readonly subset: Subset; readonly count: number }) {
  const { t } = useTranslation();
  const words = t('charts.bar', { what: subset.words.map(({ key, params }) => t(key, params)).join(', '), count });
  return (
    <Button
      aria-label={t('ranking.subset.clear', { words })}
      onPress={() => useRankingView.setState({ subset: null, group: null })}
      className="flex h-8 max-w-full min-w-0 cursor-default items-center gap-1.5 rounded-md bg-accent-soft px-2.5 text-sm text-accent-strong hover:bg-sunken"
    >
      <span dir="auto" className="truncate" title={words}>
        {words}
      </span>
      <X aria-hidden size={14} className="shrink-0" />
    </Button>
  );
}
