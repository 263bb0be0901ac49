import { Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** How many applications a person has looked through, as words and a bar. */
export function ReviewProgress({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useTranslation();
  const words = t('review.progress', { done, total });
  return (
    <ProgressBar value={done} maxValue={Math.max(total, 1)} valueLabel={words} className="flex min-w-0 items-center gap-2 text-xs">
      {({ percentage }) => (
        <>
          <Label className="whitespace-nowrap text-ink-muted tabular-nums">{words}</Label>
          <span className="h-1.5 w-20 min-w-0 shrink overflow-hidden rounded-full bg-sunken">
            <span className="block h-full rounded-full bg-good" style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
