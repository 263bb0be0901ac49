import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.tsx';
import { IconButton } from '../../design/button.tsx';
import type { Place } from '../../domain/document/place.ts';
import type { Verdict } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import type { OverrideRecord } from '../../storage/live/records.ts';
import { VerdictMark } from '../shared/verdict-mark.tsx';
import { Quotes } from './quotes.tsx';

interface VerdictCardProps {
  readonly criterion: Criterion;
  /** The program's own. */
  readonly verdict: Verdict;
  /** With the panel's override. */
  readonly inForce: Verdict;
  readonly override: OverrideRecord | null;
  readonly onShow: (place: Place) => void;
  readonly onChange: () => void;
}

function OverrideNote({ verdict, override }: { readonly verdict: Verdict; readonly override: OverrideRecord }) {
  const { t } = useTranslation();
  return (
    <div className="mt-1.5 flex items-start gap-2 rounded-sm bg-accent-soft px-2 py-1 text-sm">
      <PenLine aria-hidden size={13} className="mt-1 shrink-0 text-accent-strong" />
      <p>
        {t('candidate.override.note', { by: override.by, at: override.at.slice(0, 10), why: override.why })}{' '}
        <span className="text-ink-muted">({t('candidate.override.machine', { verdict: t(`verdict.${verdict.verdict}`) })})</span>
      </p>
    </div>
  );
}

/** One criterion: the verdict in force, its points, the reason, the quotations, and what to ask. */
export function VerdictCard({ criterion, verdict, inForce, override, onShow, onChange }: VerdictCardProps) {
  const { t } = useTranslation();
  return (
    <li className="px-3 py-2.5">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-sm font-medium">{criterion.label}</h2>
          <div className="mt-1 flex flex-wrap items-center gap-1.5">
            <VerdictMark verdict={inForce.verdict} withWord />
            <Badge>{t(`importance.${criterion.importance}`)}</Badge>
          </div>
        </div>
        <span className="shrink-0 text-sm text-ink-muted tabular-nums">
          {inForce.outOf > 0 ? t('candidate.points', { points: inForce.points, outOf: inForce.outOf }) : t('candidate.gate')}
        </span>
        <IconButton label={t('candidate.override.label', { label: criterion.label })} onPress={onChange}>
          <PenLine aria-hidden size={14} />
        </IconButton>
      </div>
      <p className="mt-1.5 text-sm select-text">{t(verdict.reason.key, verdict.reason.params)}</p>
      {override?.verdict && <OverrideNote verdict={verdict} override={override} />}
      <Quotes evidence={verdict.evidence} onShow={onShow} />
      {verdict.question && inForce.verdict === 'notEvidenced' && (
        <p className="mt-1.5 text-sm text-ink-muted select-text">
          <span className="font-medium">{t('candidate.question')}</span> {t(verdict.question.key, verdict.question.params)}
        </p>
      )}
    </li>
  );
}
