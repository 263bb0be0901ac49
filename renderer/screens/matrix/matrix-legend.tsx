import { Check, PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { VerdictKind } from '../../domain/screening/verdict.ts';
import { VerdictMark } from '../shared/verdict-mark.tsx';

const kinds: readonly VerdictKind[] = ['met', 'partlyMet', 'notMet', 'notEvidenced'];

/** What the signs of the matrix mean. */
export function MatrixLegend() {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
      {kinds.map((kind) => (
        <li key={kind}>
          <VerdictMark verdict={kind} withWord />
        </li>
      ))}
      <li className="flex items-center gap-1">
        <PenLine aria-hidden size={12} />
        {t('matrix.changed')}
      </li>
      <li className="flex items-center gap-1">
        <Check aria-hidden size={12} strokeWidth={3} />
        {t('matrix.confirmed')}
      </li>
    </ul>
  );
}
