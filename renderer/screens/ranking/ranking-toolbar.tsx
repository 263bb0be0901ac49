import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../design/link-button.tsx';
import { SearchField } from '../../design/search-field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Select } from '../../design/select.tsx';
import { useCompareChoice } from '../shared/compare-choice.ts';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { groupInView, narrow, rankingFilters, rankingGroups, tagInView, useRankingView } from '../shared/ranking-view.ts';
import { SubsetChip } from './subset-chip.tsx';

/** Which list, which of its candidates. */
export function RankingToolbar({ rows }: { readonly rows: readonly RankingRow[] }) {
  const { t } = useTranslation();
  const { group, filter, tag, search, subset, set } = useRankingView();
  const within = narrow(rows, subset);
  const compared = useCompareChoice(({ ids }) => ids).filter((id) => rows.some((row) => row.id === id));
  const [first] = rows;
  const count = (of: string): number => within.filter((row) => row.group === of).length;
  const tags = [...new Set(rows.flatMap((row) => row.tags))].sort();
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Segmented
        label={t('ranking.group')}
        options={rankingGroups.map((value) => ({ value, label: t(`ranking.group.${value}`, { count: count(value) }) }))}
        value={groupInView(rows, { group, subset })}
        onChange={(value) => set({ group: value })}
      />
      {subset && within !== rows && <SubsetChip subset={subset} count={within.length} />}
      <div className="flex-1" />
      {compared.length > 0 && first && (
        <LinkButton small href={paths.compare(first.application.vacancyId)}>
          <Columns3 aria-hidden size={14} />
          {t('compare.action', { n: compared.length })}
        </LinkButton>
      )}
      {tags.length > 0 && (
        <Select
          label={t('tags.filter')}
          labelHidden
          options={[{ value: '', label: t('tags.all') }, ...tags.map((value) => ({ value, label: value }))]}
          value={tagInView(rows, { tag }) ?? ''}
          onChange={(value) => set({ tag: value === '' ? null : value })}
          className="w-36"
        />
      )}
      <Select
        label={t('ranking.filter')}
        labelHidden
        options={rankingFilters.map((value) => ({ value, label: t(`ranking.filter.${value}`) }))}
        value={filter}
        onChange={(value) => set({ filter: value })}
        className="w-40"
      />
      <SearchField
        label={t('ranking.search')}
        clearLabel={t('app.clear')}
        value={search}
        onChange={(value) => set({ search: value })}
        className={tags.length > 0 || compared.length > 0 ? 'w-52' : 'w-76'}
      />
    </div>
  );
}
