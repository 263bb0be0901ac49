import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Banner } from '../../design/banner.tsx';
import { Button } from '../../design/button.tsx';

interface State {
  readonly error: Error | null;
}

/** The code of an expected failure to open the database; other errors are faults of the screen. */
function keyOf(error: Error): string {
  if (error.name === 'NewerDatabaseError') return 'error.newer-database';
  return /^(?:OpenFailed|MissingAPI|DatabaseClosed|QuotaExceeded|Version)Error$/u.test(error.name) ? 'error.database' : 'error.screen';
}

/** Says what happened where a screen throws, and offers to load it again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="mx-auto max-w-2xl p-6">
            <Banner
              tone="bad"
              live
              title={t('error.title')}
              actions={
                <Button small onPress={() => this.setState({ error: null })}>
                  {t('error.retry')}
                </Button>
              }
            >
              <p>{t(keyOf(error))}</p>
              <p className="mt-1 text-xs break-all text-ink-muted">
                {error.name}: {error.message}
              </p>
            </Banner>
          </div>
        )}
      </Translation>
    );
  }
}
