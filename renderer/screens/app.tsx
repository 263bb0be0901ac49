import { Suspense, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18nInstance } from '../i18n/create-instance.ts';
import { systemLocale } from '../i18n/locale.ts';
import { Routes } from './routes.tsx';
import { SearchDialog } from './search/search-dialog.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Frame } from './shell/frame.tsx';

/** The window's content. What keeps the database from opening is said here, in the system's language. */
export function App() {
  const [instance] = useState(() => createI18nInstance(systemLocale(navigator.languages)));
  return (
    <I18nextProvider i18n={instance}>
      <ErrorBoundary>
        <Suspense>
          <Frame>
            <Routes />
            <SearchDialog />
          </Frame>
        </Suspense>
      </ErrorBoundary>
    </I18nextProvider>
  );
}
