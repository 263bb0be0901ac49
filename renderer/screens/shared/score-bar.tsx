import { useTranslation } from 'react-i18next';

interface ScoreBarProps {
  /** 0 to 100. */
  readonly score: number;
  /** The program's own score where it differs in origin. */
  readonly machineScore: number | null;
}

/** A score as a number and a bar, with the proposed score as a notch where the panel changed it. */
export function ScoreBar({ score, machineScore }: ScoreBarProps) {
  const { t, i18n } = useTranslation();
  return (
    <span
      className="flex w-full items-center gap-2"
      title={machineScore === null ? undefined : t('ranking.score-machine', { score: machineScore })}
    >
      <span className="w-10 shrink-0 text-end font-semibold tabular-nums">
        {score.toLocaleString(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
      </span>
      <span aria-hidden className="relative h-2 min-w-0 flex-1 overflow-hidden rounded-full bg-sunken">
        <span className="absolute inset-y-0 start-0 rounded-full bg-accent" style={{ width: `${score}%` }} />
        {machineScore !== null && <span className="absolute inset-y-0 w-0.5 bg-fair" style={{ insetInlineStart: `${machineScore}%` }} />}
      </span>
    </span>
  );
}
