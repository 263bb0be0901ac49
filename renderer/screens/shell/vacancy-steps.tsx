import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { classNames } from '../../design/class-names.ts';
import { paths } from '../shared/paths.ts';

/** Grid, applications, ranking, dossier: the four steps of a vacancy, in their order. */
export function VacancySteps({ vacancyId }: { readonly vacancyId: string }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  const steps = [
    { label: t('nav.grid'), href: paths.grid(vacancyId), current: location === paths.grid(vacancyId) },
    { label: t('nav.applications'), href: paths.applications(vacancyId), current: location === paths.applications(vacancyId) },
    {
      label: t('nav.ranking'),
      href: paths.ranking(vacancyId),
      current:
        [paths.ranking, paths.matrix, paths.charts, paths.compare].some((path) => path(vacancyId) === location) ||
        location.includes('/candidates/'),
    },
    { label: t('nav.dossier'), href: paths.dossier(vacancyId), current: location === paths.dossier(vacancyId) },
  ];
  return (
    <nav aria-label={t('nav.steps')}>
      <ol className="flex items-center gap-1">
        {steps.map(({ label, href, current }, index) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? 'step' : false}
              className={classNames(
                'flex h-8 items-center gap-2 rounded-md px-3 text-sm font-medium',
                current ? 'bg-accent-soft text-accent-strong' : 'text-ink-muted hover:bg-sunken hover:text-ink',
              )}
            >
              <span
                aria-hidden
                className={classNames(
                  'flex size-4.5 items-center justify-center rounded-full text-[11px] font-semibold tabular-nums',
                  current ? 'bg-accent text-on-accent' : 'border border-line-strong/60',
                )}
              >
                {index + 1}
              </span>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
