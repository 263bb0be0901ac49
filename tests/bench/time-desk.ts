import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { storeApplications } from '../helpers/store-applications.ts';

/** A measured time beside what it must stay under, both in milliseconds. */
export interface Figure {
  readonly what: string;
  readonly ms: number;
  readonly limit: number;
}

const starts = 3;

/** The app, whose pages run what tsx makes of functions: it names them by a function of its own. */
async function launch(profile?: string): Promise<RunningApp> {
  const running = await launchApp(profile === undefined ? {} : { profile });
  await running.app.context().addInitScript({ content: 'globalThis.__name = (named) => named' });
  await running.page.reload();
  return running;
}

/** From starting the program, on a profile with work in it, to a window whose vacancies are listed and can be pressed. */
async function timeStart(profile: string): Promise<Figure> {
  const times: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const startedAt = performance.now();
    const running = await launchApp({ profile });
    try {
      await running.page.getByRole('link').filter({ hasText: 'Chargé de projet' }).first().click({ trial: true });
      times.push(performance.now() - startedAt);
    } finally {
      await running.close();
    }
  }
  return { what: `start to a usable window, the best of ${starts}`, ms: Math.min(...times), limit: 1500 };
}

/** Keeps in the page how long every click and key took until its answer was painted (Event Timing, in steps of 8 ms). */
async function watchAnswers(page: Page): Promise<() => Promise<Figure>> {
  await page.evaluate(() => {
    const answers: { name: string; ms: number; target: string }[] = [];
    Reflect.set(globalThis, 'benchAnswers', answers);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const target = (entry as PerformanceEventTiming).target;
        answers.push({ name: entry.name, ms: entry.duration, target: target instanceof Element ? (target.textContent ?? '') : '' });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  return async () => {
    const answers = await page.evaluate(() => Reflect.get(globalThis, 'benchAnswers') as { name: string; ms: number; target: string }[]);
    const slowest = answers.reduce((worst, each) => (each.ms > worst.ms ? each : worst), { name: '', ms: 16, target: '' });
    return {
      what: `slowest answer to a click or key (${slowest.name}: ${slowest.target.slice(0, 40).trim()})`,
      ms: slowest.ms,
      limit: 100,
    };
  };
}

/** From a press of Enter on a row to the candidate's name, verdicts and first page on the screen. */
async function timeCandidate(page: Page, name: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const row = [...document.querySelectorAll<HTMLElement>('[role="row"]')].find((each) => each.textContent?.includes(wanted));
    if (!row) throw new Error('no such row');
    row.focus();
    const from = performance.now();
    const keys = { key: 'Enter', code: 'Enter', bubbles: true } as const;
    row.dispatchEvent(new KeyboardEvent('keydown', keys));
    row.dispatchEvent(new KeyboardEvent('keyup', keys));
    const isThere = (): boolean =>
      document.querySelector('h1')?.textContent?.includes(wanted) === true && document.querySelector('article') !== null;
    while (!isThere()) await new Promise(requestAnimationFrame);
    return performance.now() - from;
  }, name);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

async function timeCandidates(page: Page): Promise<Figure> {
  const times: number[] = [];
  for (let nth = 1; nth <= 6; nth += 1) {
    const name = (await page.getByRole('row').nth(nth).getByRole('rowheader').locator('bdi').textContent()) ?? '';
    times.push(await timeCandidate(page, name));
    await page.getByRole('link', { name: 'Retour au classement' }).click();
    await page.getByRole('row').nth(7).waitFor();
  }
  return { what: 'opening a candidate, the median of 6', ms: median(times), limit: 200 };
}

/** What a panel member presses in an evening, on one screen after the other. */
async function pressAround(page: Page): Promise<void> {
  const press = async (name: string | RegExp, role: 'button' | 'link' | 'radio' | 'row' = 'button'): Promise<void> => {
    await page.getByRole(role, { name }).first().click();
    await page.waitForTimeout(250);
  };
  await press('Matrice', 'link');
  await press('Retour au classement', 'link');
  await press('Graphiques', 'link');
  await press('Retour au classement', 'link');
  await press('Comment les points sont calculés');
  await press('Fermer');
  for (const nth of [1, 2, 0]) {
    await page.getByRole('radio').nth(nth).click();
    await page.waitForTimeout(250);
  }
  await page.getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Confirmer' }).first().waitFor();
  for (const tab of ['Parcours', 'Faits', 'Notes', 'Verdicts']) {
    const button = page.getByText(tab, { exact: true });
    if ((await button.count()) > 0) await button.first().click();
    await page.waitForTimeout(250);
  }
  await page.keyboard.press('Alt+ArrowDown');
  await page.waitForTimeout(400);
  await page.keyboard.press('Alt+ArrowDown');
  await page.waitForTimeout(400);
  for (const step of ['Grille', 'Candidatures', 'Dossier', 'Classement']) await press(step, 'link');
}

/** From a word typed to the hits on the screen. */
async function timeSearch(page: Page): Promise<Figure> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('zzz');
  await dialog.getByRole('status').filter({ hasText: '0 candidature' }).waitFor({ timeout: 60_000 });
  const times: number[] = [];
  for (const words of ['evaluation', 'concertation', 'appels d’offres', 'oasis', 'power bi']) {
    times.push(
      await page.evaluate(async (wanted) => {
        const input = document.querySelector<HTMLInputElement>('[role="dialog"] input');
        const status = document.querySelector('[role="dialog"] [role="status"]');
        if (!input || !status) throw new Error('no search');
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const before = status.textContent;
        const from = performance.now();
        set?.call(input, wanted);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        while (status.textContent === before) await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - from;
      }, words),
    );
    await dialog.getByRole('searchbox').fill('zzz');
    await dialog.getByRole('status').filter({ hasText: '0 candidature' }).waitFor();
  }
  await page.keyboard.press('Escape');
  return { what: 'full-text search, the median of 5', ms: median(times), limit: 50 };
}

/** How far a frame scrolls, in pixels: sixty rows a second, as a wheel that is turned without a pause. */
const scrollStep = 40;

/** Scrolls through rows and gives how long nineteen of twenty frames take at most. */
async function timeScroll(page: Page, selector: string, what: string): Promise<Figure> {
  await page.locator(selector).first().waitFor();
  const slow = await page.evaluate(
    async ([at, step]) => {
      const inner = document.querySelector<HTMLElement>(at);
      const scrolls = (each: HTMLElement | null): boolean => each !== null && each.scrollHeight > each.clientHeight + 100;
      let scroller = inner;
      while (scroller && !scrolls(scroller)) scroller = scroller.parentElement;
      if (!scroller) throw new Error('nothing scrolls');
      const frames: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; frame < 200; frame += 1) {
        scroller.scrollTop += step;
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - before);
        before = now;
      }
      return frames.sort((a, b) => a - b)[189] ?? 0;
    },
    [selector, scrollStep] as const,
  );
  // 60 frames a second are 16.7 ms a frame; a dropped frame would be 33.
  return { what, ms: slow, limit: 25 };
}

/** The desk on a profile with many applications that were read from files. */
export async function timeDesk(profile: string): Promise<readonly Figure[]> {
  const start = await timeStart(profile);
  const { page, close } = await launch(profile);
  try {
    await page.getByRole('link').filter({ hasText: 'Chargé de projet' }).first().click();
    await page.getByRole('link', { name: 'Classement' }).click();
    await page.getByRole('row').nth(7).waitFor();
    await page.waitForTimeout(1500);
    const candidates = await timeCandidates(page);
    const slowest = await watchAnswers(page);
    await pressAround(page);
    const answer = await slowest();
    return [start, answer, candidates, await timeSearch(page)];
  } finally {
    await close();
  }
}

const rows = 5000;

/** Tables of very many candidates, scrolled. */
export async function timeScrolling(): Promise<readonly Figure[]> {
  const { page, close } = await launch();
  try {
    await page.getByRole('heading').first().waitFor();
    await storeApplications(page, { vacancyId: 'v1', applications: rows, criteria: 12 });
    await page.reload();
    const figures: Figure[] = [];
    await goTo(page, '/vacancies/v1/ranking');
    figures.push(await timeScroll(page, '[role="rowheader"]', `scrolling the ranking of ${rows}, 19 of 20 frames`));
    await goTo(page, '/vacancies/v1/matrix');
    figures.push(await timeScroll(page, '[role="grid"] tbody tr', `scrolling the matrix of ${rows}, 19 of 20 frames`));
    await goTo(page, '/vacancies/v1/applications');
    figures.push(await timeScroll(page, '[role="rowheader"]', `scrolling the list of ${rows}, 19 of 20 frames`));
    return figures;
  } finally {
    await close();
  }
}

/** A copy of a profile, so that what is measured leaves it as it was. */
export async function onCopy<T>(profile: string, measure: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
  try {
    cpSync(profile, copy, { recursive: true });
    return await measure(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
