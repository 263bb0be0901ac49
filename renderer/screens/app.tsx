import { I18nProvider, RouterProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { Routes } from './routes.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { useAppearance } from './shell/use-appearance.ts';
import { useResumedImports } from './shell/use-resumed-imports.ts';

/** The window's content: language and theme, then the bar and the screen that the address names. */
export function App() {
  const { instance, locale } = useAppearance();
  useResumedImports();
  return (
    <I18nextProvider i18n={instance}>
      <I18nProvider locale={locale}>
        <RouterProvider navigate={(path) => navigate(path)} useHref={(path) => `#${path}`}>
          <Router hook={useHashLocation}>
            <ErrorBoundary>
              <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
                <TopBar />
                <main id="content" tabIndex={-1} className="min-h-0 overflow-clip">
                  <ErrorBoundary>
                    <Routes />
                  </ErrorBoundary>
                </main>
              </div>
            </ErrorBoundary>
          </Router>
        </RouterProvider>
      </I18nProvider>
    </I18nextProvider>
  );
}
