import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../design/class-names.ts';
import type { Place } from '../../../domain/document/place.ts';
import type { CriterionTimeline, TimelineState } from '../../../domain/screening/timeline.ts';
import { layAxis, placeOn, type TimeAxis } from './time-axis.ts';

const striped =
  'bg-[repeating-linear-gradient(135deg,var(--color-line-strong)_0_3px,transparent_3px_7px)] ring-1 ring-inset ring-line-strong';

/** Internships and volunteering are striped, what counts is full, what may count is framed. */
const looks: Readonly<Record<TimelineState, string>> = {
  counted: 'bg-accent',
  perhaps: 'border-2 border-dashed border-accent bg-accent-soft',
  otherDomain: 'bg-line-strong/50',
  internship: striped,
  volunteer: striped,
  undated: '',
  outside: 'bg-line-strong/50',
};

/** What the looks of the bars at hand mean. */
function Legend({ states }: { readonly states: readonly TimelineState[] }) {
  const { t } = useTranslation();
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-muted">
      {[...new Set(states)]
        .filter((state) => looks[state] !== '')
        .map((state) => (
          <li key={state} className="flex items-center gap-1.5">
            <span aria-hidden className={classNames('h-3 w-5 rounded-sm', looks[state])} />
            {t(`timeline.state.${state}`)}
          </li>
        ))}
    </ul>
  );
}

function YearMarks({ axis }: { readonly axis: TimeAxis }) {
  return axis.years.map((year) => (
    <span
      key={year}
      className="absolute inset-y-0 border-s border-line"
      style={{ insetInlineStart: placeOn(axis, { first: year * 12, last: year * 12 }).insetInlineStart }}
    />
  ));
}

interface TimelineChartProps {
  readonly timeline: CriterionTimeline;
  readonly onShow: (place: Place) => void;
}

/** Positions as bars over the years, and under them the months that count, each once. Pressing a position shows it in the original. */
export function TimelineChart({ timeline, onShow }: TimelineChartProps) {
  const { t } = useTranslation();
  const { entries, counted } = timeline;
  const axis = layAxis(entries.flatMap(({ months }) => (months ? [months] : [])));
  if (!axis) return null;
  return (
    <div className="text-xs">
      <div aria-hidden className="relative ms-40 h-4 text-ink-muted tabular-nums">
        {axis.years.slice(0, -1).map((year) => (
          <span
            key={year}
            className="absolute"
            style={{ insetInlineStart: placeOn(axis, { first: year * 12, last: year * 12 }).insetInlineStart }}
          >
            {year}
          </span>
        ))}
      </div>
      {entries.map(({ fact, months, state }) => (
        <div key={`${fact.evidence.place.file} ${fact.evidence.place.line} ${fact.title}`} className="flex h-7 items-center gap-2">
          <Button
            onPress={() => onShow(fact.evidence.place)}
            aria-label={t('timeline.show', { title: fact.title, state: t(`timeline.state.${state}`) })}
            className="flex w-38 shrink-0 cursor-default rounded-sm px-1 text-start hover:bg-mark/40"
          >
            <span dir="auto" className="truncate">
              {fact.title}
            </span>
          </Button>
          <span aria-hidden className="relative h-full min-w-0 flex-1" title={`${fact.title} – ${t(`timeline.state.${state}`)}`}>
            <YearMarks axis={axis} />
            {months && (
              <span className={classNames('absolute inset-y-1.5 min-w-1 rounded-sm', looks[state])} style={placeOn(axis, months)} />
            )}
            {!months && <span className="absolute inset-y-1.5 text-ink-muted">{t('timeline.state.undated')}</span>}
          </span>
        </div>
      ))}
      <div className="flex h-7 items-center gap-2 border-t border-line font-medium">
        <span className="w-38 shrink-0 truncate px-1">{t('timeline.counted')}</span>
        <span aria-hidden className="relative h-full min-w-0 flex-1">
          <YearMarks axis={axis} />
          {counted.map((stretch) => (
            <span key={stretch.first} className="absolute inset-y-2 rounded-sm bg-good" style={placeOn(axis, stretch)} />
          ))}
        </span>
      </div>
      <Legend states={entries.map(({ state }) => state)} />
    </div>
  );
}
