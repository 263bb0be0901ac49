import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import type { CriterionSource } from '../../domain/vacancy/vacancy.ts';
import { sourceId } from './source-id.ts';

interface CriterionSourceQuoteProps {
  readonly source: CriterionSource | null;
  readonly onShowSource: (id: string) => void;
}

/** The sentence of the notice that a criterion came from, with the way to it. */
export function CriterionSourceQuote({ source, onShowSource }: CriterionSourceQuoteProps) {
  const { t } = useTranslation();
  if (!source) return <p className="text-xs text-ink-muted">{t('grid.criterion.no-source')}</p>;
  return (
    <div className="flex items-center gap-3 border-s-2 border-mark-strong ps-3">
      <blockquote dir="auto" className="min-w-0 flex-1 text-sm text-ink-muted">
        {source.quote} <span className="text-xs">({t('grid.page', { page: source.page })})</span>
      </blockquote>
      <Button small variant="quiet" onPress={() => onShowSource(sourceId(source))}>
        {t('grid.criterion.show-source')}
      </Button>
    </div>
  );
}
