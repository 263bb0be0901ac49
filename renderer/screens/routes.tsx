import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { AboutScreen } from './about/about-screen.tsx';
import { ApplicationsScreen } from './applications/applications-screen.tsx';
import { CandidateScreen } from './candidate/candidate-screen.tsx';
import { ChartsScreen } from './charts/charts-screen.tsx';
import { CompareScreen } from './compare/compare-screen.tsx';
import { GridScreen } from './grid/grid-screen.tsx';
import { HelpScreen } from './help/help-screen.tsx';
import { MatrixScreen } from './matrix/matrix-screen.tsx';
import { RankingScreen } from './ranking/ranking-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { Missing } from './shared/missing.tsx';
import { NewVacancyScreen } from './vacancies/new-vacancy-screen.tsx';
import { VacanciesScreen } from './vacancies/vacancies-screen.tsx';

/** The writers of documents and spreadsheets are large: they are loaded when a dossier is made. */
const DossierScreen = lazy(async () => ({ default: (await import('./dossier/dossier-screen.tsx')).DossierScreen }));

/** Address (after the `#`) → screen. */
export function Routes() {
  const { t } = useTranslation();
  return (
    <Switch>
      <Route path="/">
        <VacanciesScreen />
      </Route>
      <Route path="/new">
        <NewVacancyScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route path="/help">
        <HelpScreen />
      </Route>
      <Route path="/about">
        <AboutScreen />
      </Route>
      <Route path="/vacancies/:id/grid">{({ id }) => <GridScreen key={id} vacancyId={id} />}</Route>
      <Route path="/vacancies/:id/applications">{({ id }) => <ApplicationsScreen key={id} vacancyId={id} />}</Route>
      <Route path="/vacancies/:id/ranking">{({ id }) => <RankingScreen key={id} vacancyId={id} />}</Route>
      <Route path="/vacancies/:id/matrix">{({ id }) => <MatrixScreen key={id} vacancyId={id} />}</Route>
      <Route path="/vacancies/:id/charts">{({ id }) => <ChartsScreen key={id} vacancyId={id} />}</Route>
      <Route path="/vacancies/:id/compare">{({ id }) => <CompareScreen key={id} vacancyId={id} />}</Route>
      <Route path="/vacancies/:id/dossier">
        {({ id }) => (
          <Suspense>
            <DossierScreen key={id} vacancyId={id} />
          </Suspense>
        )}
      </Route>
      <Route path="/vacancies/:id/candidates/:candidate">
        {({ id, candidate }) => <CandidateScreen vacancyId={id} candidateId={candidate} />}
      </Route>
      <Route>
        <Missing>{t('missing.page')}</Missing>
      </Route>
    </Switch>
  );
}
