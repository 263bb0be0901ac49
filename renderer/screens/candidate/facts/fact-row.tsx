import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Evidence, Place } from '../../../domain/document/place.ts';

interface FactRowProps {
  /** What the fact is; may be empty. */
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
  readonly evidence: Evidence;
  readonly onShow: (place: Place) => void;
}

/** A fact; pressing it shows the words it was read from. */
export function FactRow({ label, value, detail, evidence, onShow }: FactRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <Button
        onPress={() => onShow(evidence.place)}
        className="flex w-full cursor-default items-baseline gap-3 px-3 py-1.5 text-start text-sm -outline-offset-2 hover:bg-mark/40"
      >
        {label !== '' && <span className="w-32 shrink-0 text-xs text-ink-muted">{label}</span>}
        <span className="min-w-0 flex-1 break-words">
          <bdi>{value}</bdi>
          {detail && (
            <span className="block text-xs text-ink-muted">
              <bdi>{detail}</bdi>
            </span>
          )}
        </span>
        <span className="shrink-0 text-xs text-ink-muted">{t('grid.page', { page: evidence.place.page })}</span>
      </Button>
    </li>
  );
}
