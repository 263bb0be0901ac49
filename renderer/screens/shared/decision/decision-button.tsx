import { Gavel } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { buttonStyle } from '../../../design/button-style.ts';
import type { RankingRow } from '../ranking-list.ts';
import { DecisionBadge } from './decision-badge.tsx';

interface DecisionButtonProps {
  readonly row: RankingRow;
  readonly onPress: () => void;
  /** In a grid, which is one stop of Tab. */
  readonly excludeFromTabOrder?: boolean;
}

/** The panel's decision on a candidate, or that there is none; pressing it asks for one. */
export function DecisionButton({ row, onPress, excludeFromTabOrder = false }: DecisionButtonProps) {
  const { t } = useTranslation();
  const { decision, name } = row;
  const kind = decision?.decision ?? null;
  return (
    <Button
      onPress={onPress}
      excludeFromTabOrder={excludeFromTabOrder}
      aria-label={t('decision.of', { name, decision: t(`decision.${kind ?? 'none'}`) })}
      className={buttonStyle('quiet', true)}
    >
      {kind ? (
        <DecisionBadge decision={kind} />
      ) : (
        <>
          <Gavel aria-hidden size={13} className="text-ink-muted" />
          <span className="text-ink-muted">{t('decision.decide')}</span>
        </>
      )}
    </Button>
  );
}
