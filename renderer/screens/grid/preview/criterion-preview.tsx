import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { previewCriterion } from '../../../domain/screening/preview-criterion.ts';
import type { Criterion } from '../../../domain/vacancy/vacancy.ts';
import { useCriterionSummary } from '../use-criterion-summary.ts';
import { NarrowerList } from './narrower-list.tsx';
import { NeighbourList } from './neighbour-list.tsx';
import { SoughtItem } from './sought-item.tsx';
import { labelTerms } from './word-terms.ts';

interface CriterionPreviewProps {
  readonly criterion: Criterion;
  /** Takes a neighbour in as an equivalent. */
  readonly onAccept: (term: string) => void;
}

/** Which rule the judge follows, by what the criterion asks. */
function ruleOf(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'experience':
      if (criterion.params.minYears === 0) return 'practice';
      return criterion.params.domains.length === 0 ? 'any-experience' : 'experience';
    case 'education':
      return criterion.params.fields.length === 0 ? 'any-field' : 'education';
    case 'language':
      return criterion.params.minLevel === null ? 'any-level' : 'language';
    default:
      return criterion.kind;
  }
}

/** What the judge will look for in the applications, in plain words and in the four languages. */
export function CriterionPreview({ criterion, onAccept }: CriterionPreviewProps) {
  const { t, i18n } = useTranslation();
  const preview = useMemo(() => previewCriterion(criterion), [criterion]);
  const summary = useCriterionSummary()(criterion);
  const { sought, needed, equivalents, narrower, near, nearCounts, places } = preview;
  const names = (terms: typeof narrower): string => labelTerms(terms, i18n.language).join(', ');
  return (
    <section aria-labelledby={`preview-${criterion.id}`} className="rounded-md border border-line bg-surface px-3 py-2.5 text-sm">
      <h3 id={`preview-${criterion.id}`} className="flex items-center gap-2 font-semibold">
        <Search aria-hidden size={14} className="text-accent" />
        {t('preview.title')}
      </h3>
      <p className="mt-1 text-ink-muted">{t(`preview.rule.${ruleOf(criterion)}`, { summary, needed, total: sought.length })}</p>
      {sought.length > 0 && (
        <ul className="mt-2 flex flex-col gap-2">
          {sought.map((each) => (
            <SoughtItem key={each.texts.join('\n')} sought={each} isCompact={sought.length > 2} />
          ))}
        </ul>
      )}
      {equivalents.length > 0 && (
        <>
          <p className="mt-2 text-xs font-medium text-ink-muted">{t('preview.equivalents')}</p>
          <ul className="mt-1 flex flex-col gap-2">
            {equivalents.map((each) => (
              <SoughtItem key={each.texts.join('\n')} sought={each} isCompact />
            ))}
          </ul>
        </>
      )}
      {places.length > 0 && <p className="mt-2 text-xs text-ink-muted">{t('preview.places', { names: names(places) })}</p>}
      {narrower.length > 0 && <NarrowerList names={labelTerms(narrower, i18n.language)} />}
      {near.length > 0 && <NeighbourList near={near} counts={nearCounts} accepted={criterion.equivalents} onAccept={onAccept} />}
    </section>
  );
}
