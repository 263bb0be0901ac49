import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { AboutScreen } from './about/about-screen.tsx';
import { Missing } from './shared/missing.tsx';

/** Address (after the `#`) → screen. */
export function Routes() {
  const { t } = useTranslation();
  return (
    <Switch>
      <Route path="/">
        <AboutScreen />
      </Route>
      <Route path="/about">
        <AboutScreen />
      </Route>
      <Route>
        <Missing>{t('missing.page')}</Missing>
      </Route>
    </Switch>
  );
}
