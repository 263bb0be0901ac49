import { useTranslation } from 'react-i18next';
import { Foldout } from '../../design/foldout.tsx';
import { NumberField } from '../../design/number-field.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import type { Vacancy } from '../../domain/vacancy/vacancy.ts';
import { DateField } from './date-field.tsx';
import { StatedDetails } from './stated-details.tsx';
import { useCountryOptions } from './use-code-options.ts';
import { useDraft } from './use-draft.ts';

type TextFact = 'title' | 'reference' | 'organisation' | 'dutyStation' | 'grade' | 'contractDuration';
/** Facts that are absent where the notice is silent. */
type OptionalFact = 'unit' | 'contractType' | 'closesTimeZone';

/** What the notice says of the post itself, and of applying for it. */
export function VacancyFacts() {
  const { t } = useTranslation();
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const countries = useCountryOptions();
  const set = (facts: Partial<Vacancy>, topic: string): void => change({ ...draft, ...facts }, topic);
  const text = (fact: TextFact) => (
    <TextField
      label={t(`grid.fact.${fact}`)}
      value={draft[fact] ?? ''}
      onChange={(value) => set({ [fact]: value === '' && fact !== 'title' ? null : value }, fact)}
      className={fact === 'title' ? 'col-span-2' : ''}
    />
  );
  const optional = (fact: OptionalFact) => (
    <TextField
      label={t(`grid.fact.${fact}`)}
      value={draft[fact] ?? ''}
      onChange={(value) => {
        const { [fact]: _former, ...rest } = draft;
        change(value === '' ? rest : { ...rest, [fact]: value }, fact);
      }}
    />
  );
  const setPosts = (posts: number): void => {
    const { posts: _former, ...rest } = draft;
    change(posts >= 1 ? { ...rest, posts } : rest, 'posts');
  };
  const closes = draft.closesOn ? t('grid.fact.closes', { date: draft.closesOn }) : null;
  return (
    <Foldout title={t('grid.facts')} summary={[draft.title, draft.dutyStation, closes].filter(Boolean).join(' · ')}>
      <div className="grid grid-cols-2 gap-3">
        {text('title')}
        {text('organisation')}
        {optional('unit')}
        {text('reference')}
        {text('dutyStation')}
        <Select
          label={t('grid.fact.country')}
          options={[{ value: '', label: t('grid.fact.country.none') }, ...countries]}
          value={draft.country ?? ''}
          onChange={(country) => set({ country: country || null }, 'country')}
        />
        {optional('contractType')}
        {text('contractDuration')}
        <NumberField label={t('grid.fact.posts')} value={draft.posts ?? Number.NaN} minValue={1} onChange={setPosts} className="" />
        {text('grade')}
        <DateField
          label={t('grid.fact.publishedOn')}
          value={draft.publishedOn}
          onChange={(publishedOn) => set({ publishedOn }, 'publishedOn')}
        />
        <DateField label={t('grid.fact.closesOn')} value={draft.closesOn} onChange={(closesOn) => set({ closesOn }, 'closesOn')} />
        {optional('closesTimeZone')}
        <Select
          label={t('grid.fact.kind')}
          options={[
            { value: 'post', label: t('grid.fact.kind.post') },
            { value: 'consultancy', label: t('grid.fact.kind.consultancy') },
          ]}
          value={draft.kind}
          onChange={(kind) => set({ kind }, 'kind')}
        />
      </div>
      <StatedDetails />
    </Foldout>
  );
}
