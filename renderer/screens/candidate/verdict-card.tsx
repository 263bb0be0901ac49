import { Check, CheckCheck, PenLine } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.tsx';
import { IconButton } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import type { Place } from '../../domain/document/place.ts';
import type { Verdict } from '../../domain/screening/verdict.ts';
import type { Criterion } from '../../domain/vacancy/vacancy.ts';
import type { ConfirmationRecord, OverrideRecord } from '../../storage/live/records.ts';
import { VerdictMark } from '../shared/verdict-mark.tsx';
import { Quotes } from './quotes.tsx';

export interface VerdictCardProps {
  readonly criterion: Criterion;
  /** The program's own. */
  readonly verdict: Verdict;
  /** With the panel's override. */
  readonly inForce: Verdict;
  readonly override: OverrideRecord | null;
  readonly confirmation: ConfirmationRecord | null;
  /** For the person in charge of eligibility alone: the outcome is shown, and nothing can be changed. */
  readonly isClosed: boolean;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onShow: (place: Place) => void;
  readonly onChange: () => void;
  /** Confirms, or takes the confirmation back. */
  readonly onConfirm: () => void;
  readonly ref: Ref<HTMLElement> | undefined;
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

function CardActions({ criterion: { label }, confirmation, override, onConfirm, onChange }: VerdictCardProps) {
  const { t } = useTranslation();
  return (
    <span className="-me-1 flex shrink-0">
      {!override?.verdict && (
        <IconButton label={confirmation ? t('review.withdraw', { label }) : t('review.confirm-one', { label })} onPress={onConfirm}>
          {confirmation ? <CheckCheck aria-hidden size={15} className="text-good" /> : <Check aria-hidden size={15} />}
        </IconButton>
      )}
      <IconButton label={t('candidate.override.label', { label })} onPress={onChange}>
        <PenLine aria-hidden size={14} />
      </IconButton>
    </span>
  );
}

function CardHead(props: VerdictCardProps) {
  const { criterion, inForce, confirmation, override, isClosed } = props;
  const { t } = useTranslation();
  const { label } = criterion;
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <h2 className="text-sm font-medium">{label}</h2>
        <div className="mt-1 flex flex-wrap items-center gap-1.5">
          <VerdictMark verdict={inForce.verdict} withWord />
          <Badge>{t(`importance.${criterion.importance}`)}</Badge>
          {isClosed && <Badge>{t('blind.gate')}</Badge>}
          {confirmation && !override?.verdict && (
            <Badge tone="good">
              <CheckCheck aria-hidden size={12} />
              {t('review.confirmed-by', { by: confirmation.by })}
            </Badge>
          )}
        </div>
      </div>
      <span className="shrink-0 text-sm text-ink-muted tabular-nums">
        {inForce.outOf > 0 ? t('candidate.points', { points: inForce.points, outOf: inForce.outOf }) : t('candidate.gate')}
      </span>
      {!isClosed && <CardActions {...props} />}
    </div>
  );
}

/** One criterion: the verdict in force, its points, the reason, the quotations, and what to ask. Takes the focus in the review. */
export function VerdictCard(props: VerdictCardProps) {
  const { t } = useTranslation();
  const { criterion, verdict, inForce, override, isClosed, isCurrent, onFocus, onKeyDown, onShow, ref } = props;
  return (
    <li>
      <article
        ref={ref}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={`${criterion.label} – ${t(`verdict.${inForce.verdict}`)}`}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        className={classNames('border-s-3 px-3 py-2.5 -outline-offset-2', isCurrent ? 'border-accent bg-canvas/60' : 'border-transparent')}
      >
        <CardHead {...props} />
        {!isClosed && <p className="mt-1.5 text-sm select-text">{t(verdict.reason.key, verdict.reason.params)}</p>}
        {override?.verdict && <OverrideNote verdict={verdict} override={override} />}
        <Quotes evidence={verdict.evidence} onShow={onShow} />
        {!isClosed && verdict.question && inForce.verdict === 'notEvidenced' && (
          <p className="mt-1.5 text-sm text-ink-muted select-text">
            <span className="font-medium">{t('candidate.question')}</span> {t(verdict.question.key, verdict.question.params)}
          </p>
        )}
      </article>
    </li>
  );
}
