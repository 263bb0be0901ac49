import { type ComponentType, lazy, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { Missing } from './shared/missing.tsx';
import { VacanciesScreen } from './vacancies/vacancies-screen.tsx';

/** A screen that is loaded when it is first shown, or before that in a quiet moment: the window opens on the list of vacancies. */
function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  return Object.assign(
    lazy(async () => ({ default: await load() })),
    { load },
  );
}

const GridScreen = later(async () => (await import('./grid/grid-screen.tsx')).GridScreen);
const ApplicationsScreen = later(async () => (await import('./applications/applications-screen.tsx')).ApplicationsScreen);
const RankingScreen = later(async () => (await import('./ranking/ranking-screen.tsx')).RankingScreen);
const CandidateScreen = later(async () => (await import('./candidate/candidate-screen.tsx')).CandidateScreen);
const MatrixScreen = later(async () => (await import('./matrix/matrix-screen.tsx')).MatrixScreen);
const ChartsScreen = later(async () => (await import('./charts/charts-screen.tsx')).ChartsScreen);
const CompareScreen = later(async () => (await import('./compare/compare-screen.tsx')).CompareScreen);
const NewVacancyScreen = later(async () => (await import('./vacancies/new-vacancy-screen.tsx')).NewVacancyScreen);
const DossierScreen = later(async () => (await import('./dossier/dossier-screen.tsx')).DossierScreen);
const SettingsScreen = later(async () => (await import('./settings/settings-screen.tsx')).SettingsScreen);
const HelpScreen = later(async () => (await import('./help/help-screen.tsx')).HelpScreen);
const AboutScreen = later(async () => (await import('./about/about-screen.tsx')).AboutScreen);

/** In the order in which they are likely to be wanted. */
const laterScreens = [
  RankingScreen,
  CandidateScreen,
  GridScreen,
  ApplicationsScreen,
  NewVacancyScreen,
  MatrixScreen,
  ChartsScreen,
  DossierScreen,
  CompareScreen,
  SettingsScreen,
  HelpScreen,
  AboutScreen,
];

const quiet = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()));

/** Loads the other screens once the first one stands, one in each quiet moment. */
function useLaterScreens(): void {
  useEffect(() => {
    let gone = false;
    void (async () => {
      for (const { load } of laterScreens) {
        await quiet();
        if (gone) return;
        // A part that fails to load says so where it is shown.
        await load().catch(() => undefined);
      }
    })();
    return () => {
      gone = true;
    };
  }, []);
}

/** Address (after the `#`) → screen. */
export function Routes() {
  const { t } = useTranslation();
  useLaterScreens();
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
      <Route path="/vacancies/:id/dossier">{({ id }) => <DossierScreen key={id} vacancyId={id} />}</Route>
      <Route path="/vacancies/:id/candidates/:candidate">
        {({ id, candidate }) => <CandidateScreen vacancyId={id} candidateId={candidate} />}
      </Route>
      <Route>
        <Missing>{t('missing.page')}</Missing>
      </Route>
    </Switch>
  );
}
