import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../design/class-names.ts';
import { isInvoked } from '../../domain/vacancy/invoked.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { useCriterionSummary } from './use-criterion-summary.ts';

interface CriterionHeadProps {
  readonly criterion: Criterion;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** Label, kind and what the params come to; pressing it opens the criterion. */
export function CriterionHead({ criterion, isOpen, onPress }: CriterionHeadProps) {
  const { t } = useTranslation();
  const summary = useCriterionSummary()(criterion);
  const left = !isInvoked(criterion);
  return (
    <Button
      data-head
      aria-expanded={isOpen}
      onPress={onPress}
      className="flex min-w-0 flex-1 cursor-default items-start gap-1.5 rounded-sm px-1 py-0.5 text-start hover:bg-sunken"
    >
      <ChevronRight
        aria-hidden
        size={14}
        className={classNames('mt-0.5 shrink-0 text-ink-muted transition-transform', isOpen ? 'rotate-90' : 'rtl:rotate-180')}
      />
      <span className="min-w-0 flex-1">
        <span dir="auto" className={classNames('text-sm', !isOpen && 'line-clamp-2', left && 'text-ink-muted')}>
          {criterion.label || t('grid.criterion.untitled')}
        </span>
        <span className="flex min-w-0 items-center gap-1.5 text-xs text-ink-muted">
          <span className="shrink-0 font-medium">{t(`kind.${criterion.kind}`)}</span>
          {left && <span className="shrink-0 text-fair">{t('grid.criterion.not-invoked')}</span>}
          {summary && (
            <span dir="auto" className="min-w-0 truncate">
              {summary}
            </span>
          )}
        </span>
      </span>
    </Button>
  );
}
