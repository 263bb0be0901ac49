import { useTranslation } from 'react-i18next';
import type { HowToApply, Scoring } from '../../domain/vacancy/vacancy.ts';
import { useDraft } from './use-draft.ts';

interface Row {
  readonly term: string;
  readonly values: readonly string[];
}

function listApply(apply: HowToApply | undefined): readonly (readonly [string, readonly string[]])[] {
  if (!apply) return [];
  return [
    ['addresses', [...apply.emails, ...apply.links]],
    ['instructions', apply.instructions.map(({ quote }) => quote)],
    ['mention', apply.mustMention.map(({ quote }) => quote)],
  ];
}

function ScoringTable({ scoring }: { readonly scoring: Scoring }) {
  const { t } = useTranslation();
  const { items, outOf, threshold } = scoring;
  return (
    <div>
      <p className="text-xs text-ink-muted">{t('grid.stated.scoring')}</p>
      <ul className="list-disc ps-4">
        {items.map(({ label, points }) => (
          <li key={`${label} ${points}`} dir="auto">
            {t('grid.stated.points', { label, points })}
          </li>
        ))}
      </ul>
      {outOf !== null && <p>{t('grid.stated.outOf', { points: outOf })}</p>}
      {threshold !== null && <p>{t('grid.stated.threshold', { points: threshold })}</p>}
    </div>
  );
}

/** What the notice states besides: how to apply, shares of the offers, its own scoring. To read, not to change. */
export function StatedDetails() {
  const { t } = useTranslation();
  const { lot, apply, evaluation, scoring } = useDraft((state) => state.draft);
  const rows: readonly Row[] = [
    { term: t('grid.fact.lot'), values: lot ? [[lot.number, lot.title].filter(Boolean).join(' · ')] : [] },
    { term: t('grid.fact.evaluation'), values: evaluation ? [t('grid.stated.shares', { ...evaluation })] : [] },
    ...listApply(apply).map(([part, values]) => ({ term: t(`grid.stated.${part}`), values })),
  ].filter(({ values }) => values.length > 0);
  if (rows.length === 0 && !scoring) return null;
  return (
    <div className="mt-3 flex flex-col gap-2 border-t border-line pt-3 text-sm select-text">
      {rows.map(({ term, values }) => (
        <div key={term}>
          <p className="text-xs text-ink-muted">{term}</p>
          {values.map((value) => (
            <p key={value} dir="auto">
              {value}
            </p>
          ))}
        </div>
      ))}
      {scoring && <ScoringTable scoring={scoring} />}
    </div>
  );
}
