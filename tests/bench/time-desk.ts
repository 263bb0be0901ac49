import type { Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { storeApplications } from '../helpers/store-applications.ts';
import { watchThread } from './watch-thread.ts';

/** A measured time beside what it must stay under, both in milliseconds. */
export interface Figure {
  readonly what: string;
  readonly ms: number;
  readonly limit: number;
  /** What the window's own thread worked in that time: on a machine that does other work too, this is the desk's part. */
  readonly threadMs: number | null;
}

const starts = 3;

/** The app, whose pages run what tsx makes of functions: it names them by a function of its own. */
async function launch(profile?: string): Promise<RunningApp> {
  const running = await launchApp(profile === undefined ? {} : { profile });
  await running.app.context().addInitScript({ content: 'globalThis.__name = (named) => named' });
  await running.page.reload();
  return running;
}

const vacancyLink = (page: Page) => page.locator('a[href*="/vacancies/"]').first();

/** From starting the program, on a profile with work in it, to a window whose vacancies are listed and can be pressed. */
async function timeStart(profile: string): Promise<Figure> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const startedAt = performance.now();
    const running = await launchApp({ profile });
    try {
      await vacancyLink(running.page).click({ trial: true });
      times.push(performance.now() - startedAt);
    } finally {
      await running.close();
    }
  }
  return { what: `start to a usable window, best of ${starts}`, ms: Math.min(...times), limit: 1500, threadMs: null };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** From Enter on a row to the candidate's name and verdicts. */
async function openCandidate(page: Page, nth: number): Promise<number> {
  return page.evaluate(async (at) => {
    const row = [...document.querySelectorAll<HTMLElement>('[role="row"]')].filter((each) => each.querySelector('[role="rowheader"]'))[at];
    if (!row) throw new Error('no such row');
    row.focus();
    const from = performance.now();
    const key = { key: 'Enter', code: 'Enter', bubbles: true } as const;
    row.dispatchEvent(new KeyboardEvent('keydown', key));
    row.dispatchEvent(new KeyboardEvent('keyup', key));
    while (!document.querySelector('article')) await new Promise(requestAnimationFrame);
    return performance.now() - from;
  }, nth);
}

async function timeCandidates(page: Page): Promise<Figure> {
  const thread = await watchThread(page);
  const times: number[] = [];
  const worked: number[] = [];
  // The first one brings the parts of the screen, which are loaded once.
  for (let nth = 0; nth <= 6; nth += 1) {
    const end = await thread();
    const ms = await openCandidate(page, nth);
    const threadMs = await end();
    if (nth > 0) times.push(ms);
    if (nth > 0) worked.push(threadMs);
    await page.getByRole('link', { name: 'Retour au classement' }).click();
    await page.getByRole('rowheader').nth(7).waitFor();
  }
  return { what: 'opening a candidate, median of 6', ms: median(times), limit: 200, threadMs: median(worked) };
}

/** What a panel member presses in an evening, screen after screen. */
const presses: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.getByRole('link', { name: 'Matrice' }).click(),
  (page) => page.getByRole('link', { name: 'Retour au classement' }).click(),
  (page) => page.getByRole('link', { name: 'Graphiques' }).click(),
  (page) => page.getByRole('link', { name: 'Retour au classement' }).click(),
  (page) => page.getByRole('button', { name: 'Comment les points sont calculés' }).click(),
  (page) => page.getByRole('button', { name: 'Fermer' }).click(),
  (page) => page.getByRole('button', { name: 'Exporter…' }).click(),
  (page) => page.keyboard.press('Escape'),
  (page) => page.getByRole('button', { name: 'Évaluation à l’aveugle…' }).click(),
  (page) => page.keyboard.press('Escape'),
  (page) => page.getByRole('radio').nth(1).click(),
  (page) => page.getByRole('radio').nth(0).click(),
  (page) => page.getByRole('row').nth(1).click(),
  (page) => page.getByText('Parcours', { exact: true }).click(),
  (page) => page.getByText('Notes', { exact: true }).click(),
  (page) => page.getByText('Verdicts', { exact: true }).click(),
  (page) => page.keyboard.press('Alt+ArrowDown'),
  (page) => page.getByRole('link', { name: 'Grille' }).click(),
  (page) => page.getByRole('link', { name: 'Candidatures' }).click(),
  (page) => page.getByRole('link', { name: 'Dossier' }).click(),
  (page) => page.getByRole('link', { name: 'Classement' }).click(),
];

/** From a click to the first picture of its answer, the slowest of a walk through the screens (Event Timing, in steps of 8 ms). */
async function timeAnswers(page: Page): Promise<Figure> {
  await page.evaluate(() => {
    const answers: { ms: number; on: string }[] = [];
    Reflect.set(globalThis, 'benchAnswers', answers);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { target, interactionId } = entry as PerformanceEventTiming & { readonly interactionId: number };
        // A pointer that passes over something is no click.
        if (interactionId === 0) continue;
        answers.push({
          ms: entry.duration,
          on: `${entry.name} ${target instanceof Element ? target.textContent?.trim().slice(0, 30) : ''}`,
        });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const press of presses) {
    await press(page);
    await page.waitForTimeout(400);
  }
  const answers = await page.evaluate(() => Reflect.get(globalThis, 'benchAnswers') as { ms: number; on: string }[]);
  const slowest = answers.reduce((worst, each) => (each.ms > worst.ms ? each : worst), { ms: 0, on: 'none above 16 ms' });
  return { what: `slowest answer to ${presses.length} clicks and keys (${slowest.on})`, ms: slowest.ms, limit: 100, threadMs: null };
}

/** From words typed to the number of their hits. */
async function timeSearch(page: Page): Promise<Figure> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  const nothing = dialog.getByRole('status').filter({ hasText: '0 candidature' });
  const times: number[] = [];
  for (const words of ['evaluation', 'concertation', 'appels d’offres', 'oasis', 'power bi']) {
    await dialog.getByRole('searchbox').fill('zzz');
    await nothing.waitFor({ timeout: 60_000 });
    times.push(
      await page.evaluate(async (wanted) => {
        const input = document.querySelector<HTMLInputElement>('[role="dialog"] input');
        const status = document.querySelector('[role="dialog"] [role="status"]');
        if (!input || !status) throw new Error('no search');
        const before = status.textContent;
        const from = performance.now();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, wanted);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        while (status.textContent === before) await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - from;
      }, words),
    );
  }
  await page.keyboard.press('Escape');
  return { what: 'full-text search, median of 5', ms: median(times), limit: 50, threadMs: null };
}

/** The desk on a profile whose first vacancy has many applications that were read from files. */
export async function* timeDesk(profile: string): AsyncGenerator<Figure> {
  yield await timeStart(profile);
  const { page, close } = await launch(profile);
  try {
    await vacancyLink(page).click();
    await page.getByRole('link', { name: 'Classement' }).click();
    await page.getByRole('rowheader').nth(7).waitFor();
    await page.waitForTimeout(3000);
    yield await timeCandidates(page);
    yield await timeAnswers(page);
    yield await timeSearch(page);
  } finally {
    await close();
  }
}

const rows = 5000;
/** How far a frame scrolls, in pixels: sixty rows a second, as a wheel that is turned without a pause. */
const scrollStep = 40;
const frames = 200;

/** Scrolls through rows and gives how long nineteen of twenty frames take at most. At 60 frames a second one takes 16.7 ms, a dropped one 33. */
async function timeScroll(page: Page, screen: string, inner: string): Promise<Figure> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/vacancies/v1/${screen}`);
  await page.locator(inner).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1000);
  const end = await (await watchThread(page))();
  const times = await page.evaluate(
    async ([within, step, count]) => {
      let scroller = document.querySelector<HTMLElement>(within);
      while (scroller && scroller.scrollHeight < scroller.clientHeight + 100) scroller = scroller.parentElement;
      if (!scroller) throw new Error('nothing scrolls');
      const taken: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < count; frame += 1) {
        scroller.scrollTop += step;
        const now = await new Promise<number>(requestAnimationFrame);
        taken.push(now - before);
        before = now;
      }
      return taken.sort((a, b) => a - b);
    },
    [inner, scrollStep, frames] as const,
  );
  const what = `a frame of scrolling ${rows} rows (${screen}), 19 of 20`;
  return { what, ms: times[Math.floor(frames * 0.95)] ?? 0, limit: 25, threadMs: (await end()) / frames };
}

/** Tables of very many candidates, scrolled. */
export async function* timeScrolling(): AsyncGenerator<Figure> {
  const { page, close } = await launch();
  try {
    await page.getByRole('heading').first().waitFor();
    await storeApplications(page, { vacancyId: 'v1', applications: rows, criteria: 12 });
    await page.reload();
    yield await timeScroll(page, 'ranking', '[role="rowheader"]');
    yield await timeScroll(page, 'matrix', '[role="grid"] tbody tr');
    yield await timeScroll(page, 'applications', '[role="rowheader"]');
  } finally {
    await close();
  }
}
