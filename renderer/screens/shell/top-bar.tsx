import { ChevronRight, CircleHelp, Info, Search, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { IconButton } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { useVacancy } from '../../storage/live/vacancies.ts';
import { BlindButton } from '../shared/blind/blind-button.tsx';
import { Logo } from '../shared/logo.tsx';
import { paths } from '../shared/paths.ts';
import { useSearchOpen } from '../shared/search-open.ts';
import { useFocusedScreen } from './use-focused-screen.ts';
import { useHelpKey } from './use-help-key.ts';
import { VacancySteps } from './vacancy-steps.tsx';

const vacancyPath = /^\/vacancies\/([^/]+)\//u;

function IconLink({ href, label, children }: { readonly href: string; readonly label: string; readonly children: ReactNode }) {
  const [location] = useLocation();
  return (
    <Link
      href={href}
      aria-label={label}
      aria-current={location === href ? 'page' : false}
      className={classNames(
        'flex size-8 items-center justify-center rounded-md hover:bg-sunken',
        location === href ? 'bg-accent-soft text-accent-strong' : 'text-ink-muted',
      )}
    >
      {children}
    </Link>
  );
}

/** Where one is, the steps of the vacancy at hand, and the way to the settings. */
export function TopBar() {
  const { t } = useTranslation();
  const [location] = useLocation();
  useFocusedScreen();
  useHelpKey();
  const vacancyId = vacancyPath.exec(location)?.[1] ?? null;
  const vacancy = useVacancy(vacancyId ?? '');
  return (
    <header className="relative flex h-12 items-center gap-3 border-b border-line bg-surface px-4">
      <button
        type="button"
        onClick={() => document.getElementById('content')?.focus()}
        className="sr-only rounded-md bg-accent px-3 py-1.5 text-sm text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:z-10"
      >
        {t('app.skip')}
      </button>
      <nav aria-label={t('nav.main')} className="flex min-w-0 flex-1 items-center gap-1.5">
        <Link href={paths.home} className="flex shrink-0 items-center gap-2 rounded-md py-1 pe-1 font-semibold">
          <Logo />
          {t('app.name')}
        </Link>
        {vacancyId && vacancy && (
          <>
            <ChevronRight aria-hidden size={14} className="shrink-0 text-ink-muted rtl:rotate-180" />
            <span dir="auto" title={vacancy.draft.title} className="line-clamp-2 text-xs text-ink-muted">
              {vacancy.draft.title}
            </span>
          </>
        )}
      </nav>
      {vacancyId && vacancy && <VacancySteps vacancyId={vacancyId} />}
      <div className="flex flex-1 items-center justify-end gap-1">
        {vacancyId && vacancy && <BlindButton vacancyId={vacancyId} />}
        <IconButton label={t('search.open')} onPress={() => useSearchOpen.setState({ isOpen: true })}>
          <Search aria-hidden size={17} className="text-ink-muted" />
        </IconButton>
        <IconLink href={paths.help} label={t('nav.help')}>
          <CircleHelp aria-hidden size={17} />
        </IconLink>
        <IconLink href={paths.settings} label={t('nav.settings')}>
          <Settings aria-hidden size={17} />
        </IconLink>
        <IconLink href={paths.about} label={t('nav.about')}>
          <Info aria-hidden size={17} />
        </IconLink>
      </div>
    </header>
  );
}
