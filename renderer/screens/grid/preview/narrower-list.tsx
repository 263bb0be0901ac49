import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/button.tsx';

/** Names shown before the panel asks for all. */
const shown = 10;

/** More special concepts, which count as well. */
export function NarrowerList({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const rest = names.length - shown;
  return (
    <p className="mt-2 text-xs text-ink-muted">
      {t('preview.narrower', { names: (isWhole ? names : names.slice(0, shown)).join(', ') })}
      {!isWhole && rest > 0 && (
        <Button small variant="quiet" onPress={() => setWhole(true)}>
          {t('preview.near.more', { number: rest })}
        </Button>
      )}
    </p>
  );
}
