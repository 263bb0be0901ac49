import { type ReactNode, Suspense } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { Loading } from '../shared/loading.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { TopBar } from './top-bar.tsx';
import { useAppearance } from './use-appearance.ts';
import { useResumedImports } from './use-resumed-imports.ts';

/** Language, theme and addresses, with the bar above the screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const locale = useAppearance();
  useResumedImports();
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(path) => navigate(path)} useHref={(path) => `#${path}`}>
        <Router hook={useHashLocation}>
          <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)]">
            <TopBar />
            <main id="content" tabIndex={-1} className="min-h-0 overflow-clip outline-none">
              <ErrorBoundary>
                <Suspense fallback={<Loading />}>{children}</Suspense>
              </ErrorBoundary>
            </main>
          </div>
        </Router>
      </RouterProvider>
    </I18nProvider>
  );
}
