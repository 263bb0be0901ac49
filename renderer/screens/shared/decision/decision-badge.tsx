import { Bookmark, CircleCheck, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../design/badge.tsx';
import type { DecisionKind } from '../../../storage/live/records.ts';

const looks = {
  retained: { icon: CircleCheck, tone: 'good' },
  reserve: { icon: Bookmark, tone: 'fair' },
  rejected: { icon: CircleX, tone: 'bad' },
} as const;

/** What the panel decided, as a sign and a word. */
export function DecisionBadge({ decision }: { readonly decision: DecisionKind }) {
  const { t } = useTranslation();
  const { icon: Icon, tone } = looks[decision];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden size={12} />
      {t(`decision.${decision}`)}
    </Badge>
  );
}
