import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../shared/paths.ts';
import type { Survey } from './use-survey.ts';

type GapName = Survey['gaps'][number]['code'] | 'queued';

/** Where a gap is closed. */
const places = {
  exclusions: 'toRanking',
  open: 'toRanking',
  undecided: 'toRanking',
  unreadable: 'toApplications',
  duplicates: 'toApplications',
  queued: 'toApplications',
  noPanel: 'toGrid',
  noOrganisation: 'toSettings',
} as const satisfies Readonly<Record<GapName, string>>;

const addressOf = (place: (typeof places)[GapName], vacancyId: string): string =>
  ({
    toRanking: paths.ranking(vacancyId),
    toApplications: paths.applications(vacancyId),
    toGrid: paths.grid(vacancyId),
    toSettings: paths.settings,
  })[place];

function GapRow({ code, count, vacancyId }: { readonly code: GapName; readonly count: number; readonly vacancyId: string }) {
  const { t } = useTranslation();
  const place = places[code];
  return (
    <li className="flex items-start gap-2 py-1.5 text-sm">
      <TriangleAlert aria-hidden size={14} className="mt-0.5 shrink-0 text-fair" />
      <span className="min-w-0 flex-1">{t(`dossier.gap.${code}`, { n: count })}</span>
      <Link href={addressOf(place, vacancyId)} className="shrink-0 rounded-sm text-xs font-medium text-accent-strong underline">
        {t(`dossier.gap.${place}`)}
      </Link>
    </li>
  );
}

/** What is still missing for the file to be complete, each with the way there. */
export function GapList({ survey: { gaps, queued }, vacancyId }: { readonly survey: Survey; readonly vacancyId: string }) {
  const { t } = useTranslation();
  const all = [...(queued > 0 ? [{ code: 'queued' as const, count: queued }] : []), ...gaps];
  return (
    <section aria-labelledby="dossier-gaps" className="rounded-lg border border-line bg-surface p-4 shadow-raised">
      <h2 id="dossier-gaps" className="text-sm font-semibold">
        {t('dossier.screen.gaps')}
      </h2>
      {all.length === 0 ? (
        <p className="mt-2 flex items-center gap-2 text-sm text-good">
          <CircleCheck aria-hidden size={15} />
          {t('dossier.screen.complete')}
        </p>
      ) : (
        <>
          <ul className="mt-2 divide-y divide-line">
            {all.map(({ code, count }) => (
              <GapRow key={code} code={code} count={count} vacancyId={vacancyId} />
            ))}
          </ul>
          <p className="mt-2 text-xs text-ink-muted">{t('dossier.screen.gapsNote')}</p>
        </>
      )}
    </section>
  );
}
