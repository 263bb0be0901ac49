import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';
import type { TermSet } from '../../../domain/screening/concepts/term-sets.ts';
import type { CriterionPreview } from '../../../domain/screening/preview-criterion.ts';
import { labelTerms } from './word-terms.ts';

interface NeighbourListProps {
  readonly near: readonly TermSet[];
  readonly counts: CriterionPreview['nearCounts'];
  readonly accepted: readonly string[];
  readonly onAccept: (term: string) => void;
}

/** Neighbours shown before the panel asks for all. */
const shown = 8;

/** What stands close to what is asked, what it is worth, and a press to accept it. */
export function NeighbourList({ near, counts, accepted, onAccept }: NeighbourListProps) {
  const { t, i18n } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const labels = labelTerms(near, i18n.language);
  if (counts === 'yes') return <p className="mt-2 text-xs text-ink-muted">{t('preview.near.yes', { names: labels.join(', ') })}</p>;
  const open = labels.filter((label) => !accepted.includes(label));
  return (
    <div className="mt-2">
      <p className="text-xs text-ink-muted">{t(`preview.near.${counts}`)}</p>
      <ul className="mt-1 flex flex-wrap gap-1">
        {(isWhole ? open : open.slice(0, shown)).map((label) => (
          <li key={label}>
            <Button small aria-label={t('preview.near.accept', { label })} onPress={() => onAccept(label)}>
              <Plus aria-hidden size={12} />
              {label}
            </Button>
          </li>
        ))}
        {!isWhole && open.length > shown && (
          <li>
            <Button small variant="quiet" onPress={() => setWhole(true)}>
              {t('preview.near.more', { number: open.length - shown })}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
