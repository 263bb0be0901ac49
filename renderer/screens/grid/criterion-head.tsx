import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.tsx';
import { classNames } from '../../design/class-names.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import { useCriterionSummary } from './use-criterion-summary.ts';

interface CriterionHeadProps {
  readonly criterion: Criterion;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** Kind, importance, label and what the params come to; pressing it opens the criterion. */
export function CriterionHead({ criterion, isOpen, onPress }: CriterionHeadProps) {
  const { t } = useTranslation();
  const summary = useCriterionSummary()(criterion);
  return (
    <Button
      aria-expanded={isOpen}
      onPress={onPress}
      className="flex min-w-0 flex-1 cursor-default items-start gap-2 rounded-sm px-1 py-0.5 text-start hover:bg-sunken"
    >
      <ChevronRight
        aria-hidden
        size={14}
        className={classNames('mt-0.5 shrink-0 text-ink-muted transition-transform', isOpen ? 'rotate-90' : 'rtl:rotate-180')}
      />
      <span className="min-w-0 flex-1">
        <span dir="auto" className={classNames('text-sm', !isOpen && 'line-clamp-2')}>
          {criterion.label || t('grid.criterion.untitled')}
        </span>
        <span className="mt-0.5 flex min-w-0 flex-wrap items-center gap-1.5 text-xs text-ink-muted">
          <Badge>{t(`kind.${criterion.kind}`)}</Badge>
          <Badge tone={criterion.importance === 'required' ? 'accent' : 'neutral'}>{t(`importance.${criterion.importance}`)}</Badge>
          <span dir="auto" className="min-w-0 truncate">
            {summary}
          </span>
        </span>
      </span>
    </Button>
  );
}
