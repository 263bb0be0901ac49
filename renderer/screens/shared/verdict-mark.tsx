import { useTranslation } from 'react-i18next';
import { classNames } from '../../design/class-names.ts';
import type { VerdictKind } from '../../domain/screening/verdict.ts';
import { verdictLooks } from './verdict-looks.ts';

/** Apart, so that the thousands of signs without a word in a table need no translator each. */
function VerdictWord({ verdict }: { readonly verdict: VerdictKind }) {
  const { t } = useTranslation();
  return t(`verdict.${verdict}`);
}

interface VerdictMarkProps {
  readonly verdict: VerdictKind;
  readonly withWord?: boolean;
  /** As wide as there is room, where many stand together. */
  readonly isSmall?: boolean;
}

/** A verdict as a sign of its own form and colour; with `withWord` its name too. */
export function VerdictMark({ verdict, withWord = false, isSmall = false }: VerdictMarkProps) {
  const { icon: Icon, style } = verdictLooks[verdict];
  return (
    <span
      className={classNames(
        'inline-flex items-center justify-center gap-1 rounded-sm text-xs font-medium',
        isSmall ? 'h-4 w-full min-w-0' : withWord ? 'h-5 shrink-0 px-1.5' : 'size-5 shrink-0',
        style,
      )}
    >
      <Icon aria-hidden size={isSmall ? 11 : 13} strokeWidth={2.5} />
      {withWord && <VerdictWord verdict={verdict} />}
    </span>
  );
}
