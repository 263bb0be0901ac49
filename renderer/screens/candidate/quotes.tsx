import { Quote } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Evidence, Place } from '../../domain/document/place.ts';

interface QuotesProps {
  readonly evidence: readonly Evidence[];
  readonly onShow: (place: Place) => void;
}

/** Quotations; pressing one shows it in the original. */
export function Quotes({ evidence, onShow }: QuotesProps) {
  const { t } = useTranslation();
  if (evidence.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-col gap-1">
      {evidence.map(({ place, quote }) => (
        <li key={`${place.file} ${place.line} ${place.from} ${place.lastLine} ${place.to}`}>
          <Button
            aria-label={t('candidate.quote.show', { quote })}
            onPress={() => onShow(place)}
            className="flex w-full cursor-default items-start gap-1.5 rounded-sm border-s-2 border-mark-strong bg-canvas px-2 py-1 text-start text-sm hover:bg-mark/40"
          >
            <Quote aria-hidden size={11} className="mt-1 shrink-0 text-ink-muted" />
            <span dir="auto" className="line-clamp-3 min-w-0 flex-1">
              {quote}
            </span>
            <span className="shrink-0 text-xs text-ink-muted">{t('grid.page', { page: place.page })}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
