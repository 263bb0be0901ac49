import { ArrowLeft, ChevronDown, ChevronUp, Columns3, Eye } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Badge } from '../../design/badge.tsx';
import { IconButton } from '../../design/button.tsx';
import type { ApplicationDetail } from '../../storage/live/applications.ts';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { useCompared } from '../shared/compare-choice.ts';
import { DecisionButton } from '../shared/decision/decision-button.tsx';
import { DecisionDialog } from '../shared/decision/decision-dialog.tsx';
import { paths } from '../shared/paths.ts';
import type { RankingRow } from '../shared/ranking-list.ts';
import { ScoreBar } from '../shared/score-bar.tsx';
import { useDocumentTitle } from '../shared/use-document-title.ts';
import { RevealButton } from './reveal-button.tsx';
import { useNeighbours } from './use-neighbours.ts';

interface CandidateHeaderProps {
  readonly detail: ApplicationDetail;
  readonly grid: GridVersionRecord;
  /** Null while the candidate is not judged. */
  readonly row: RankingRow | null;
  readonly rows: readonly RankingRow[];
}

function Standing({ row }: { readonly row: RankingRow }) {
  const { t } = useTranslation();
  const { status, rank, assessment, machineScore } = row;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <Badge tone={status === 'ranked' ? 'accent' : 'bad'}>{rank === null ? t(`status.${status}`) : t('candidate.rank', { rank })}</Badge>
      {assessment?.needsReview && (
        <Badge tone="fair">
          <Eye aria-hidden size={12} />
          {t('candidate.review')}
        </Badge>
      )}
      {assessment && (
        <span className="w-40" title={t('candidate.confidence', { percent: Math.round(assessment.confidence * 100) })}>
          <ScoreBar score={assessment.score} machineScore={machineScore} />
        </span>
      )}
      {assessment && machineScore !== null && (
        <span className="text-xs text-ink-muted">
          {t('candidate.score.machine', { score: machineScore })} · {t('candidate.score.panel', { score: assessment.score })}
        </span>
      )}
    </div>
  );
}

/** Puts the candidate beside others and goes there. */
function CompareButton({ row }: { readonly row: RankingRow }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { isChosen, isFull, toggle } = useCompared(row);
  const press = (): void => {
    if (!isChosen) toggle();
    navigate(paths.compare(row.application.vacancyId));
  };
  return (
    <IconButton label={isFull ? t('compare.full') : t('compare.with')} isDisabled={isFull} onPress={press}>
      <Columns3 aria-hidden size={16} />
    </IconButton>
  );
}

/** The panel's decision; F4 asks for it from anywhere on the screen. */
function Decision({ row, grid }: { readonly row: RankingRow; readonly grid: GridVersionRecord }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'F4' && !event.altKey) setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const { decision } = row;
  return (
    <>
      <span title={decision ? t('decision.note', { ...decision, at: decision.at.slice(0, 10) }) : undefined}>
        <DecisionButton row={row} onPress={() => setOpen(true)} />
      </span>
      {open && <DecisionDialog row={row} grid={grid} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Who it is, where the candidate stands, and the way to the neighbours in the list. */
export function CandidateHeader({ detail, grid, row, rows }: CandidateHeaderProps) {
  const { t } = useTranslation();
  const { application } = detail;
  useDocumentTitle(application.candidateName ?? application.name);
  const way = useNeighbours(application.id, rows);
  return (
    <div className="flex flex-col gap-1.5 px-5 pt-3 pb-3">
      <div className="flex items-center justify-between gap-3">
        <Link
          href={paths.ranking(application.vacancyId)}
          className="flex items-center gap-1.5 rounded-sm text-sm text-ink-muted hover:text-ink"
        >
          <ArrowLeft aria-hidden size={14} className="rtl:rotate-180" />
          {t('candidate.to-ranking')}
        </Link>
        <div className="flex items-center gap-1">
          {way.place > 0 && (
            <span className="pe-1 text-xs text-ink-muted tabular-nums">
              {t('candidate.position', { place: way.place, count: way.count })}
            </span>
          )}
          {row?.assessment && <CompareButton row={row} />}
          <IconButton label={t('candidate.previous')} isDisabled={!way.hasPrevious} onPress={way.goPrevious}>
            <ChevronUp aria-hidden size={16} />
          </IconButton>
          <IconButton label={t('candidate.next')} isDisabled={!way.hasNext} onPress={way.goNext}>
            <ChevronDown aria-hidden size={16} />
          </IconButton>
        </div>
      </div>
      <div className="flex items-center justify-between gap-3">
        <h1 dir="auto" className="truncate text-xl font-semibold select-text" title={application.name}>
          <bdi>{application.candidateName ?? application.name}</bdi>
        </h1>
        <span className="flex shrink-0 items-center gap-1">
          <RevealButton detail={detail} />
          {row && <Decision row={row} grid={grid} />}
        </span>
      </div>
      {row && <Standing row={row} />}
    </div>
  );
}
