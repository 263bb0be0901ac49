import { CheckCheck, PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { listImprovements } from '../../domain/screening/improve.ts';
import type { Robustness } from '../../domain/screening/robustness.ts';
import type { VerdictKind } from '../../domain/screening/verdict.ts';
import { useFailures } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useCompared } from '../shared/compare-choice.ts';
import { DecisionButton } from '../shared/decision/decision-button.tsx';
import { listFailedRequirements } from '../shared/decision/list-failed-requirements.ts';
import { isReviewed, type RankingRow } from '../shared/ranking-list.ts';
import { wordShare } from '../shared/robustness/word-share.ts';
import { ScoreBar } from '../shared/score-bar.tsx';
import { VerdictMark } from '../shared/verdict-mark.tsx';

/** What a cell of the ranking is given. */
export interface CellProps {
  readonly row: RankingRow;
  readonly grid: GridVersionRecord;
  /** How sure the ranks are; null while it is counted. */
  readonly robustness: ReadonlyMap<string, Robustness> | null;
  /** Asks for the panel's decision on the candidate. */
  readonly onDecide: (row: RankingRow) => void;
}

/** Puts the candidate beside others, at most four. */
export function CompareCell({ row }: CellProps) {
  const { t } = useTranslation();
  const { isChosen, isFull, toggle } = useCompared(row);
  return (
    <Checkbox excludeFromTabOrder isSelected={isChosen} isDisabled={isFull} onChange={toggle}>
      <span className="sr-only">{t('compare.choose', { name: row.name })}</span>
    </Checkbox>
  );
}

/** Rank, shared or not. */
export function RankCell({ row }: CellProps) {
  return <span className="font-semibold tabular-nums">{row.rank ?? '–'}</span>;
}

/** Name as stated, with the file or folder where it is another. */
export function NameCell({ row }: CellProps) {
  return (
    <span dir="auto" className="truncate" title={row.application.name}>
      <bdi className="font-medium">{row.name}</bdi>
      {[...new Set(row.tags)].map((tag) => (
        <span key={tag} className="ms-1.5 rounded-sm bg-accent-soft px-1 text-xs text-accent-strong">
          {tag}
        </span>
      ))}
      {row.name !== row.application.name && <span className="text-ink-muted"> · {row.application.name}</span>}
    </span>
  );
}

/** Score with its bar. */
export function ScoreCell({ row }: CellProps) {
  return row.assessment && <ScoreBar score={row.assessment.score} machineScore={row.machineScore} />;
}

/** So many signs of full size fit into the column. */
const mostInALine = 12;

/** One sign a criterion, in the order of the grid, a long grid in two lines; told to screen readers as counts. */
export function VerdictsCell({ row, grid }: CellProps) {
  const { t } = useTranslation();
  const verdicts = row.assessment?.verdicts ?? [];
  const count = (kind: VerdictKind): number => verdicts.filter(({ verdict }) => verdict === kind).length;
  const label = t('ranking.verdicts.label', {
    met: count('met'),
    partlyMet: count('partlyMet'),
    notMet: count('notMet'),
    notEvidenced: count('notEvidenced'),
  });
  const labelOf = (id: string): string => grid.vacancy.criteria.find((criterion) => criterion.id === id)?.label ?? '';
  const isLong = verdicts.length > mostInALine;
  return (
    <span
      role="img"
      aria-label={label}
      className="grid max-w-full gap-0.5"
      style={{
        gridTemplateColumns: `repeat(${isLong ? Math.ceil(verdicts.length / 2) : verdicts.length}, minmax(0, ${isLong ? 16 : 20}px))`,
      }}
    >
      {verdicts.map(({ criterionId, verdict }) => (
        <span key={criterionId} title={`${t(`verdict.${verdict}`)} – ${labelOf(criterionId)}`} className="flex">
          <VerdictMark verdict={verdict} isSmall={isLong} />
        </span>
      ))}
    </span>
  );
}

/** In how many of a thousand weightings the candidate stays on the short list. */
export function RobustnessCell({ row, robustness }: CellProps) {
  const { i18n } = useTranslation();
  const share = robustness?.get(row.id)?.inTop;
  return <span className="tabular-nums">{share === undefined ? '…' : wordShare(share, i18n.language)}</span>;
}

/** How far the review is, and whether the panel has changed something. */
export function StateCell({ row }: CellProps) {
  const { t } = useTranslation();
  const total = row.assessment?.verdicts.length ?? 0;
  return (
    <span className="flex items-center gap-1">
      {isReviewed(row) ? (
        <Badge tone="good">
          <CheckCheck aria-hidden size={12} />
          {t('review.done')}
        </Badge>
      ) : (
        total > 0 && <span className="text-xs text-ink-muted tabular-nums">{t('review.part', { done: row.reviewed.size, total })}</span>
      )}
      {row.machineScore !== null && (
        <span role="img" aria-label={t('ranking.overridden')} title={t('ranking.overridden')}>
          <PenLine aria-hidden size={13} className="text-accent-strong" />
        </span>
      )}
    </span>
  );
}

/** What the panel decided. */
export function DecisionCell({ row, onDecide }: CellProps) {
  return <DecisionButton row={row} excludeFromTabOrder onPress={() => onDecide(row)} />;
}

/** What to ask first, what the answer is worth, and how many questions more there are. */
export function QuestionCell({ row, grid }: CellProps) {
  const { t } = useTranslation();
  const [first, ...others] = row.assessment ? listImprovements(row.assessment, grid.vacancy) : [];
  if (!first) return <span className="text-xs">{t('ranking.look-at-documents')}</span>;
  const question = t(first.question.key, first.question.params);
  return (
    <span className="line-clamp-2 text-xs whitespace-normal" title={question}>
      {question}{' '}
      <span className="whitespace-nowrap text-ink-muted">
        {first.points > 0 ? t('improve.points', { points: first.points }) : t('improve.gate')}
        {others.length > 0 && ` · ${t('improve.more', { n: others.length })}`}
      </span>
    </span>
  );
}

function UnreadableReason({ row }: { readonly row: RankingRow }) {
  const { t } = useTranslation();
  const failures = useFailures(row.application.vacancyId);
  const own = failures?.filter((failure) => failure.applicationId === row.id) ?? [];
  return <span className="line-clamp-2 text-xs whitespace-normal">{own.map(({ failure }) => t(`failure.${failure.code}`)).join(' ')}</span>;
}

/** Why an application is not ranked: the required criteria that are not met, or why it could not be read. */
export function ReasonCell({ row, grid }: CellProps) {
  const { t } = useTranslation();
  if (row.status === 'unreadable') return <UnreadableReason row={row} />;
  const reason = listFailedRequirements(row, grid)
    .map(({ key, params }) => t(key, params))
    .join(' ');
  return (
    <span className="line-clamp-2 text-xs whitespace-normal" title={reason}>
      {reason}
    </span>
  );
}
